package org.waymark.web.components;

import org.jspecify.annotations.Nullable;

/** The box around an input and its affixes. */
@Options
public record InputWrapper(@Nullable String classes, Attributes attributes)
        implements InputWrapperBuilder.With {

    public InputWrapper {
        attributes = Attributes.orNone(attributes);
    }
}
