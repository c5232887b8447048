package org.waymark.web.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** The box around a field. */
@Options
public record FormGroup(
        @Nullable String classes,
        Attributes attributes,
        @Nullable Slot beforeInput,
        @Nullable Slot afterInput,
        @Nullable Slot beforeInputs,
        @Nullable Slot afterInputs)
        implements FormGroupBuilder.With {

    public FormGroup {
        attributes = Attributes.orNone(attributes);
    }

    static final FormGroup NONE = FormGroupBuilder.builder().build();

    /** What a slot holds, if it is there. */
    public static @Nullable Content content(@Nullable Slot slot) {
        return slot == null ? null : slot.content();
    }
}
