package org.waymark.web.components;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A date that people know: day, month and year, each of which may be unknown. */
@Options
public record DateInput(
        @Nullable String id,
        @Nullable String namePrefix,
        List<DateItem> items,
        @Nullable Hint hint,
        @Nullable ErrorMessage errorMessage,
        FormGroup formGroup,
        @Nullable Fieldset fieldset,
        @Nullable String classes,
        Attributes attributes)
        implements Component, DateInputBuilder.With {

    public DateInput {
        items = Lists.orEmpty(items);
        formGroup = formGroup == null ? FormGroup.NONE : formGroup;
        attributes = Attributes.orNone(attributes);
    }

    private static final List<DateItem> PARTS =
            List.of(part("day", 2), part("month", 2), part("year", 4));

    /**
     * The fields are called {@code name-day}, {@code name-month} and {@code name-year}. The day has
     * the plain name as its id, so that the error summary leads to it.
     */
    public static DateInput named(String name) {
        return DateInputBuilder.builder()
                .id(name + "-date")
                .namePrefix(name)
                .items(
                        List.of(
                                PARTS.get(0).withId(name),
                                PARTS.get(1).withId(name + "-month"),
                                PARTS.get(2).withId(name + "-year")))
                .build();
    }

    /** The same fields under other ids, for a question that stands several times on a page. */
    public DateInput ids(String id) {
        return withId(id + "-date")
                .withItems(parts().stream().map(part -> part.withId(idOf(id, part))).toList());
    }

    private static String idOf(String id, DateItem part) {
        return "day".equals(part.name()) ? id : id + "-" + part.name();
    }

    public DateInput legend(String text) {
        return withFieldset(Fieldset.of(Legend.of(text)));
    }

    /** One of many short questions on a page. */
    public DateInput smallLegend(String text) {
        return withFieldset(Fieldset.of(Legend.small(text)));
    }

    /** The question is the heading of the page: for a page that asks one question. */
    public DateInput heading(String text) {
        return withFieldset(Fieldset.of(Legend.heading(text)));
    }

    public DateInput hint(String text) {
        return withHint(Hint.of(text));
    }

    /** What is wrong with the answer; null if nothing is. All parts are marked. */
    public DateInput error(@Nullable String message) {
        return message == null
                ? this
                : withErrorMessage(ErrorMessage.of(message))
                        .withItems(
                                parts().stream()
                                        .map(part ->
                                                part.withClasses(
                                                        Component.join(
                                                                part.classes(),
                                                                "govuk-input--error")))
                                        .toList());
    }

    /** Day, month and year as typed. */
    public DateInput values(String day, String month, String year) {
        var typed = List.of(day, month, year);
        return withItems(
                IntStream.range(0, 3)
                        .mapToObj(i -> parts().get(i).withValue(typed.get(i)))
                        .toList());
    }

    public List<DateItem> parts() {
        return items.isEmpty() ? PARTS : items;
    }

    public Input input(DateItem item) {
        var name = Objects.toString(item.name(), "");
        var words =
                item.label() == null
                        ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
                        : item.label();
        return InputBuilder.builder()
                .label(Label.of(words).withClasses("govuk-date-input__label"))
                .id(item.id() == null ? id + "-" + name : item.id())
                .classes(Component.join("govuk-date-input__input", item.classes()))
                .name(namePrefix == null ? name : namePrefix + "-" + name)
                .value(item.value())
                .inputmode(item.inputmode() == null ? "numeric" : item.inputmode())
                .autocomplete(item.autocomplete())
                .pattern(item.pattern())
                .attributes(item.attributes())
                .build();
    }

    public String groupClasses() {
        return Objects.requireNonNull(
                Component.join(
                        "govuk-form-group",
                        errorMessage == null ? null : "govuk-form-group--error",
                        formGroup.classes()));
    }

    public @Nullable Hint hintOfGroup() {
        return hint == null ? null : hint.withId(id + "-hint");
    }

    public @Nullable ErrorMessage errorOfGroup() {
        return errorMessage == null ? null : errorMessage.withId(id + "-error");
    }

    public @Nullable Fieldset group(Content inner) {
        var description =
                Component.join(
                        fieldset == null ? null : fieldset.describedBy(),
                        hint == null ? null : id + "-hint",
                        errorMessage == null ? null : id + "-error");
        return fieldset == null ? null : fieldset.around(description, inner).withRole("group");
    }

    private static DateItem part(String name, int width) {
        return DateItemBuilder.builder().name(name).classes("govuk-input--width-" + width).build();
    }
}
