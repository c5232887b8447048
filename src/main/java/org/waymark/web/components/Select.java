package org.waymark.web.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One choice out of a long list. */
@Options
public record Select(
        @Nullable String id,
        @Nullable String name,
        List<Option> items,
        @Nullable String value,
        boolean disabled,
        @Nullable String describedBy,
        @Nullable Label label,
        @Nullable Hint hint,
        @Nullable ErrorMessage errorMessage,
        FormGroup formGroup,
        @Nullable String classes,
        Attributes attributes)
        implements Field, SelectBuilder.With {

    public Select {
        items = Lists.orEmpty(items);
        formGroup = formGroup == null ? FormGroup.NONE : formGroup;
        attributes = Attributes.orNone(attributes);
    }

    public static Select named(String name) {
        return SelectBuilder.builder().name(name).build();
    }

    public Select label(String text) {
        return withLabel(Label.of(text));
    }

    /** The label is the heading of the page: for a page that asks one question. */
    public Select heading(String text) {
        return withLabel(Label.of(text).withIsPageHeading(true).withClasses("govuk-label--l"));
    }

    public Select hint(String text) {
        return withHint(Hint.of(text));
    }

    public Select value(@Nullable String value) {
        return value == null ? this : withValue(value);
    }

    /** What is wrong with the answer; null if nothing is. */
    public Select error(@Nullable String message) {
        return message == null ? this : withErrorMessage(ErrorMessage.of(message));
    }

    public Select option(String value, String text) {
        return withItems(Lists.and(items, Option.of(value, text)));
    }

    public Select options(List<Option> options) {
        return withItems(options);
    }

    public boolean isSelected(Option option) {
        return option.selected() == null
                ? value != null && !value.isEmpty() && value.equals(option.effectiveValue())
                : option.selected();
    }
}
