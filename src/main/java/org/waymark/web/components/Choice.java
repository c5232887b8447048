package org.waymark.web.components;

import gg.jte.Content;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One radio button or checkbox, or a divider between them. */
@Options
public record Choice(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String id,
        @Nullable String name,
        @Nullable String value,
        @Nullable Label label,
        @Nullable Hint hint,
        @Nullable String divider,
        @Nullable Boolean checked,
        @Nullable Conditional conditional,
        @Nullable String behaviour,
        boolean disabled,
        Attributes attributes)
        implements Worded, ChoiceBuilder.With {

    public Choice {
        attributes = Attributes.orNone(attributes);
    }

    public static Choice of(String value, String text) {
        return ChoiceBuilder.builder().value(value).text(text).build();
    }

    /** Each value of an enum by its name, in its own words. */
    public static <E extends Enum<E>> List<Choice> each(
            E[] values, Function<? super E, String> words) {
        return each(Arrays.asList(values), words);
    }

    public static <E extends Enum<E>> List<Choice> each(
            Collection<E> values, Function<? super E, String> words) {
        return values.stream().map(v -> of(v.name(), words.apply(v))).toList();
    }

    public static Choice divider(String text) {
        return ChoiceBuilder.builder().divider(text).build();
    }

    public Choice hint(String text) {
        return withHint(Hint.of(text));
    }

    /** What is asked further when this choice is taken. */
    public Choice conditional(Content content) {
        return withConditional(new Conditional(content));
    }

    /** Clears all other checkboxes, and they this one ("None of these"). */
    public Choice exclusive() {
        return withBehaviour("exclusive");
    }

    Label labelOf(String id, String block) {
        var own = label == null ? new Label(null, null, null, null, false, Attributes.NONE) : label;
        return new Label(
                text, html, id, Component.join(block, own.classes()), false, own.attributes());
    }

    public String valueOrEmpty() {
        return value == null ? "" : value;
    }

    public @Nullable Content further() {
        return conditional == null ? null : conditional.html();
    }
}
