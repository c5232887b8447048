package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** Fields that together answer one question. */
@Options
public record Fieldset(
        @Nullable String describedBy,
        @Nullable Legend legend,
        @Nullable String classes,
        @Nullable String role,
        @Nullable Content html,
        Attributes attributes)
        implements Component, FieldsetBuilder.With {

    public Fieldset {
        attributes = Attributes.orNone(attributes);
    }

    public static Fieldset of(Legend legend) {
        return FieldsetBuilder.builder().legend(legend).build();
    }

    public static Fieldset of(String legend, Content content) {
        return of(Legend.of(legend)).withHtml(content);
    }

    /** The same with other fields in it. */
    public Fieldset around(@Nullable String description, Content content) {
        return new Fieldset(description, legend, classes, role, content, attributes);
    }
}
