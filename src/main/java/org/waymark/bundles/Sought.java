package org.waymark.bundles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that are looked for in every way in which they can be written: large or small, with or
 * without accents, in ligatures, over a line's end, hyphenated, with other or no space between. A
 * telephone number is found however its digits are grouped.
 */
public final class Sought {
    private static final int SHORTEST_NUMBER = 6;

    private final String words;
    private final Pattern pattern;

    private Sought(String words, Pattern pattern) {
        this.words = words;
        this.pattern = pattern;
    }

    /**
     * @throws IllegalArgumentException for words without any letter or digit
     */
    public static Sought of(String words) {
        var tokens =
                List.of(Folded.of(words.strip(), false).text().trim().split("[ \\n]+")).stream()
                        .filter(t -> !t.isEmpty())
                        .toList();
        if (tokens.isEmpty()) throw new IllegalArgumentException("nothing to look for");
        var all = String.join("", tokens);
        var number = all.length() >= SHORTEST_NUMBER && all.chars().allMatch(Character::isDigit);
        var inside =
                number
                        ? number(all)
                        : tokens.stream().map(Sought::word).collect(Collectors.joining("[ \\n]?"));
        return new Sought(
                words.strip(),
                Pattern.compile("(?<![\\p{L}\\p{N}])" + inside + "(?![\\p{L}\\p{N}])"));
    }

    public String words() {
        return words;
    }

    /** From one place to another of a text, the second not included. */
    record Span(int from, int to) {}

    /** A text made ready to be searched for many words. */
    static final class Text {
        private final List<Folded> readings;

        Text(String text) {
            this.readings =
                    text.indexOf('\n') < 0
                            ? List.of(Folded.of(text, false))
                            : List.of(Folded.of(text, true), Folded.of(text, false));
        }
    }

    List<Span> in(Text text) {
        var all = new ArrayList<Span>();
        for (var folded : text.readings) {
            var matcher = pattern.matcher(folded.text());
            while (matcher.find())
                all.add(new Span(folded.start(matcher.start()), folded.end(matcher.end())));
        }
        return all.stream().distinct().toList();
    }

    List<Span> in(String text) {
        return in(new Text(text));
    }

    public boolean isIn(String text) {
        return !in(text).isEmpty();
    }

    /** A narrow column breaks a word without a hyphen. */
    private static String word(String token) {
        return token.codePoints()
                .mapToObj(c -> Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining("\\n?"));
    }

    private static String number(String digits) {
        var national =
                digits.startsWith("44") && digits.length() > 10
                        ? "0" + digits.substring(2)
                        : digits;
        var start =
                national.startsWith("0") ? "(?:(?:0 ?0 ?)?4 ?4[ \\n]*(?:0[ \\n]*)?|0[ \\n]*)" : "";
        var rest = start.isEmpty() ? national : national.substring(1);
        return start
                + rest.chars()
                        .mapToObj(c -> String.valueOf((char) c))
                        .collect(Collectors.joining("[ \\n]*"));
    }
}
