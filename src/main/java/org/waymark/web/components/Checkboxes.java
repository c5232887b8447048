package org.waymark.web.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question with any number of answers. */
@Options
public record Checkboxes(
        @Nullable Fieldset fieldset,
        @Nullable String describedBy,
        @Nullable Hint hint,
        @Nullable ErrorMessage errorMessage,
        FormGroup formGroup,
        @Nullable String idPrefix,
        @Nullable String name,
        List<Choice> items,
        List<String> values,
        @Nullable String classes,
        Attributes attributes)
        implements Choices, CheckboxesBuilder.With {

    public Checkboxes {
        formGroup = formGroup == null ? FormGroup.NONE : formGroup;
        items = Lists.orEmpty(items);
        values = Lists.orEmpty(values);
        attributes = Attributes.orNone(attributes);
    }

    public static Checkboxes named(String name) {
        return CheckboxesBuilder.builder().name(name).build();
    }

    public Checkboxes legend(String text) {
        return withFieldset(Fieldset.of(Legend.of(text)));
    }

    /** The question is the heading of the page: for a page that asks one question. */
    public Checkboxes heading(String text) {
        return withFieldset(Fieldset.of(Legend.heading(text)));
    }

    public Checkboxes hint(String text) {
        return withHint(Hint.of(text));
    }

    /** What is wrong with the answer; null if nothing is. */
    public Checkboxes error(@Nullable String message) {
        return message == null ? this : withErrorMessage(ErrorMessage.of(message));
    }

    public Checkboxes choice(Choice choice) {
        return withItems(Lists.and(items, choice));
    }

    public Checkboxes choice(String value, String text) {
        return choice(Choice.of(value, text));
    }

    public Checkboxes choices(List<Choice> choices) {
        return withItems(choices);
    }

    public Checkboxes divider(String text) {
        return choice(Choice.divider(text));
    }

    /** Smaller, for filters and long lists. */
    public Checkboxes small() {
        return withClasses(Component.join(classes, "govuk-checkboxes--small"));
    }

    public Checkboxes values(List<String> values) {
        return withValues(values);
    }

    @Override
    public boolean isChosen(Choice choice) {
        return choice.checked() == null
                ? choice.value() != null && values.contains(choice.value())
                : choice.checked();
    }

    @Override
    public @Nullable String ownDescription() {
        return fieldset != null && fieldset.describedBy() != null
                ? fieldset.describedBy()
                : describedBy;
    }

    /** Without a fieldset the help and the error of the whole belong to each box. */
    public @Nullable String descriptionOf(int index) {
        var own = hintOf(index, "");
        return Component.join(
                fieldset == null ? description() : null, own == null ? null : own.id());
    }
}
