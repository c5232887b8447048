package org.waymark.web.components;

import org.jspecify.annotations.Nullable;

/** One line of text. */
@Options
public record Input(
        @Nullable String id,
        @Nullable String name,
        @Nullable String type,
        @Nullable String inputmode,
        @Nullable String value,
        boolean disabled,
        @Nullable String describedBy,
        @Nullable Label label,
        @Nullable Hint hint,
        @Nullable ErrorMessage errorMessage,
        @Nullable Affix prefix,
        @Nullable Affix suffix,
        FormGroup formGroup,
        @Nullable String classes,
        @Nullable String autocomplete,
        @Nullable String autocapitalize,
        @Nullable String pattern,
        @Nullable Boolean spellcheck,
        @Nullable InputWrapper inputWrapper,
        Attributes attributes)
        implements Field, InputBuilder.With {

    public Input {
        formGroup = formGroup == null ? FormGroup.NONE : formGroup;
        attributes = Attributes.orNone(attributes);
    }

    public static Input named(String name) {
        return InputBuilder.builder().name(name).build();
    }

    public Input label(String text) {
        return withLabel(Label.of(text));
    }

    /** The label is the heading of the page: for a page that asks one question. */
    public Input heading(String text) {
        return withLabel(Label.of(text).withIsPageHeading(true).withClasses("govuk-label--l"));
    }

    public Input hint(String text) {
        return withHint(Hint.of(text));
    }

    public Input value(@Nullable String value) {
        return value == null ? this : withValue(value);
    }

    /** What is wrong with the answer; null if nothing is. */
    public Input error(@Nullable String message) {
        return message == null ? this : withErrorMessage(ErrorMessage.of(message));
    }

    /** As wide as this many characters: 2, 3, 4, 5, 10, 20 or 30. */
    public Input width(int characters) {
        return withClasses(Component.join(classes, "govuk-input--width-" + characters));
    }

    public String nameOrEmpty() {
        return name == null ? "" : name;
    }

    public boolean isWrapped() {
        return prefix != null && !prefix.isWordless()
                || suffix != null && !suffix.isWordless()
                || formGroup.beforeInput() != null && !formGroup.beforeInput().isWordless()
                || formGroup.afterInput() != null && !formGroup.afterInput().isWordless();
    }

    public InputWrapper wrapper() {
        return inputWrapper == null ? new InputWrapper(null, Attributes.NONE) : inputWrapper;
    }
}
