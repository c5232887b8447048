package org.waymark.web.forms;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.web.Checks;
import org.waymark.web.Rule;
import org.waymark.web.RuleBroken;
import org.waymark.web.components.CharacterCount;
import org.waymark.web.components.Checkboxes;
import org.waymark.web.components.DateInput;
import org.waymark.web.components.Input;
import org.waymark.web.components.Radios;
import org.waymark.web.components.Select;
import org.waymark.web.components.Textarea;

/**
 * What was typed into a form, and what was wrong with it. A controller takes it as a parameter; a
 * template asks it for components, which come filled: <code>
 * ${page.form().input("town").label("Town")}</code>.
 */
public record Form(Map<String, List<String>> answers, Errors errors) {

    public Form {
        answers = Map.copyOf(answers);
    }

    /**
     * @throws RuleBroken with every answer that is too long to keep
     */
    public void checkLengths() {
        var checks = new Checks();
        answers.forEach(
                (name, all) -> checks.require(() -> all.forEach(TypedText::checkLength), name));
        checks.orThrow();
    }

    public static Form blank() {
        return new Form(Map.of(), Errors.NONE);
    }

    /** The same form with an answer already given, such as from a draft. */
    public Form with(String name, String... values) {
        var more = new LinkedHashMap<>(answers);
        more.put(name, List.of(values));
        return new Form(more, errors);
    }

    /** The date in three fields. */
    public Form with(String name, DateParts date) {
        return with(name + "-day", date.day())
                .with(name + "-month", date.month())
                .with(name + "-year", date.year());
    }

    public Form with(Errors found) {
        return new Form(answers, found);
    }

    /** The answer without spaces around it; empty if there is none. */
    public String text(String name) {
        return all(name).stream().findFirst().map(String::strip).orElse("");
    }

    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    public boolean is(String name, String value) {
        return text(name).equals(value);
    }

    /** The answer to a question of yes or no; null where there is none. */
    public @Nullable Boolean yesNo(String name) {
        return has(name) ? (Boolean) is(name, "yes") : null;
    }

    /** Null where nothing was typed; -1 for what is no number of up to four digits. */
    public @Nullable Integer number(String name) {
        var typed = text(name);
        if (typed.isEmpty()) return null;
        return typed.matches("\\d{1,4}") ? (Integer) Integer.parseInt(typed) : (Integer) (-1);
    }

    /** Every answer to a question that takes several. */
    public List<String> all(String name) {
        return answers.getOrDefault(name, List.of());
    }

    /** The answer, or null where there is none. */
    public @Nullable String words(String name) {
        return has(name) ? text(name) : null;
    }

    /** What was chosen; null for nothing or for what is no choice. */
    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> is(name, e.name()))
                .findFirst()
                .orElse(null);
    }

    /** Null for nothing or for what is no id. */
    public @Nullable UUID uuid(String name) {
        try {
            return has(name) ? UUID.fromString(text(name)) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public DateParts date(String name) {
        return new DateParts(text(name + "-day"), text(name + "-month"), text(name + "-year"));
    }

    /**
     * Null where it is left out.
     *
     * @throws RuleBroken with this rule where it is no day: an optional one that was mistyped is
     *     not lost
     */
    public java.time.@Nullable LocalDate day(String name, Rule unreadable) {
        if (date(name).isEmpty()) return null;
        return date(name).exact().orElseThrow(() -> new RuleBroken(unreadable, name));
    }

    public Input input(String name) {
        return Input.named(name).value(text(name)).error(errors.of(name));
    }

    public Textarea textarea(String name) {
        return Textarea.named(name).value(typed(name)).error(errors.of(name));
    }

    public CharacterCount characterCount(String name, int maxLength) {
        return CharacterCount.named(name)
                .maxLength(maxLength)
                .value(typed(name))
                .error(errors.of(name));
    }

    public Select select(String name) {
        return Select.named(name).value(text(name)).error(errors.of(name));
    }

    public Radios radios(String name) {
        return Radios.named(name).value(text(name)).error(errors.of(name));
    }

    public Checkboxes checkboxes(String name) {
        return Checkboxes.named(name).values(all(name)).error(errors.of(name));
    }

    public DateInput dateInput(String name) {
        var typed = date(name);
        return DateInput.named(name)
                .values(typed.day(), typed.month(), typed.year())
                .error(errors.of(name));
    }

    private String typed(String name) {
        return String.join("\n", all(name));
    }
}
