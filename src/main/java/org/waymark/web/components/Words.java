package org.waymark.web.components;

import gg.jte.Content;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words with a class name of their own: a key, a value, a title. */
@Options
public record Words(
        @Nullable String text,
        @Nullable Content html,
        @Nullable String classes,
        @Nullable Integer headingLevel)
        implements Worded, WordsBuilder.With {

    public static final Words NONE = WordsBuilder.builder().build();

    public static Words of(String text) {
        return WordsBuilder.builder().text(text).build();
    }

    public static Words of(Content html) {
        return WordsBuilder.builder().html(html).build();
    }

    /** As a heading of its level. */
    public Heading heading(int usual, String block) {
        return new Heading(
                headingLevel == null ? usual : headingLevel,
                Objects.requireNonNull(Component.join(block, classes)),
                Attributes.NONE,
                content());
    }
}
