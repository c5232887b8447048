package org.waymark.web.components;

import org.jspecify.annotations.Nullable;

/** Text of more than one line. */
@Options
public record Textarea(
        @Nullable String id,
        @Nullable String name,
        @Nullable Boolean spellcheck,
        @Nullable String rows,
        @Nullable String value,
        boolean disabled,
        @Nullable String describedBy,
        @Nullable Label label,
        @Nullable Hint hint,
        @Nullable ErrorMessage errorMessage,
        FormGroup formGroup,
        @Nullable String classes,
        @Nullable String autocomplete,
        Attributes attributes)
        implements Field, TextareaBuilder.With {

    public Textarea {
        formGroup = formGroup == null ? FormGroup.NONE : formGroup;
        attributes = Attributes.orNone(attributes);
    }

    public static Textarea named(String name) {
        return TextareaBuilder.builder().name(name).build();
    }

    public Textarea label(String text) {
        return withLabel(Label.of(text));
    }

    /** The label is the heading of the page: for a page that asks one question. */
    public Textarea heading(String text) {
        return withLabel(Label.of(text).withIsPageHeading(true).withClasses("govuk-label--l"));
    }

    public Textarea hint(String text) {
        return withHint(Hint.of(text));
    }

    public Textarea value(@Nullable String value) {
        return value == null ? this : withValue(value);
    }

    /** What is wrong with the answer; null if nothing is. */
    public Textarea error(@Nullable String message) {
        return message == null ? this : withErrorMessage(ErrorMessage.of(message));
    }

    public Textarea rows(int rows) {
        return withRows(Integer.toString(rows));
    }
}
