package org.waymark.web.components;

import org.jspecify.annotations.Nullable;

/** One choice of a select. */
@Options
public record Option(
        @Nullable String value,
        @Nullable String text,
        @Nullable Boolean selected,
        boolean disabled,
        Attributes attributes)
        implements OptionBuilder.With {

    public Option {
        attributes = Attributes.orNone(attributes);
    }

    public static Option of(String value, String text) {
        return OptionBuilder.builder().value(value).text(text).build();
    }

    @Nullable String effectiveValue() {
        return value == null ? text : value;
    }
}
