package org.waymark.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Longer text that an area writes itself, such as its procedures. Blocks are separated by empty
 * lines: a paragraph; a list whose entries begin with "- "; steps that begin with "1. "; a heading
 * that begins with "## ". Nothing else is markup, and everything is escaped.
 */
public record Prose(List<Block> blocks) {
    private static final Pattern BLOCKS = Pattern.compile("\\R\\s*\\R");
    private static final Pattern BULLETS = Pattern.compile("(?m)^- ");
    private static final Pattern STEPS = Pattern.compile("(?m)^[0-9]+\\. ");

    /** How a block is set. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        BULLETS,
        STEPS
    }

    /** A block and its lines: one, or one for each entry of a list. */
    public record Block(Kind kind, List<String> lines) {}

    public static Prose of(String text) {
        return new Prose(BLOCKS.splitAsStream(text.strip()).map(Prose::block).toList());
    }

    private static Block block(String text) {
        if (text.startsWith("## "))
            return new Block(Kind.HEADING, List.of(line(text.substring(3))));
        if (text.startsWith("- ")) return new Block(Kind.BULLETS, entries(text, BULLETS));
        if (text.matches("(?s)[0-9]+\\. .*")) return new Block(Kind.STEPS, entries(text, STEPS));
        return new Block(Kind.PARAGRAPH, List.of(line(text)));
    }

    private static List<String> entries(String text, Pattern start) {
        return Stream.of(start.split(text)).filter(e -> !e.isBlank()).map(Prose::line).toList();
    }

    private static String line(String wrapped) {
        return wrapped.strip().replaceAll("\\s+", " ");
    }
}
