package org.waymark.web.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question with one answer out of a few. */
@Options
public record Radios(
        @Nullable Fieldset fieldset,
        @Nullable Hint hint,
        @Nullable ErrorMessage errorMessage,
        FormGroup formGroup,
        @Nullable String idPrefix,
        @Nullable String name,
        List<Choice> items,
        @Nullable String value,
        @Nullable String classes,
        Attributes attributes)
        implements Choices, RadiosBuilder.With {

    public Radios {
        formGroup = formGroup == null ? FormGroup.NONE : formGroup;
        items = Lists.orEmpty(items);
        attributes = Attributes.orNone(attributes);
    }

    public static Radios named(String name) {
        return RadiosBuilder.builder().name(name).build();
    }

    public Radios legend(String text) {
        return withFieldset(Fieldset.of(Legend.of(text)));
    }

    /** One of many short questions on a page. */
    public Radios smallLegend(String text) {
        return withFieldset(Fieldset.of(Legend.small(text)));
    }

    /** The question is the heading of the page: for a page that asks one question. */
    public Radios heading(String text) {
        return withFieldset(Fieldset.of(Legend.heading(text)));
    }

    public Radios hint(String text) {
        return withHint(Hint.of(text));
    }

    /** What is wrong with the answer; null if nothing is. */
    public Radios error(@Nullable String message) {
        return message == null ? this : withErrorMessage(ErrorMessage.of(message));
    }

    public Radios choice(Choice choice) {
        return withItems(Lists.and(items, choice));
    }

    public Radios choice(String value, String text) {
        return choice(Choice.of(value, text));
    }

    public Radios choices(List<Choice> choices) {
        return withItems(choices);
    }

    public Radios divider(String text) {
        return choice(Choice.divider(text));
    }

    /** Smaller, for filters and long lists. */
    public Radios small() {
        return withClasses(Component.join(classes, "govuk-radios--small"));
    }

    public Radios value(@Nullable String value) {
        return value == null ? this : withValue(value);
    }

    /** Side by side: for two short answers. */
    public Radios inline() {
        return withClasses(Component.join(classes, "govuk-radios--inline"));
    }

    public Radios yesNo() {
        return inline().choice("yes", "Yes").choice("no", "No");
    }

    @Override
    public boolean isChosen(Choice choice) {
        return choice.checked() == null
                ? value != null && !value.isEmpty() && value.equals(choice.value())
                : choice.checked();
    }
}
