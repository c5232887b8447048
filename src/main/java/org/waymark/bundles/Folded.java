package org.waymark.bundles;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as it is compared: small letters without accents, ligatures and full-width letters taken
 * apart, invisible characters and the hyphen of a broken word gone, everything else between words
 * one space, or one line break where there was one. Each place knows where it stood.
 */
final class Folded {
    private final String original;
    private final StringBuilder text = new StringBuilder();
    private int[] from;

    private final boolean joined;

    private Folded(String original, boolean joined) {
        this.original = original;
        this.joined = joined;
        this.from = new int[original.length() + 16];
    }

    /**
     * @param joined whether a hyphen at a line's end is taken for a broken word; otherwise two
     *     words
     */
    static Folded of(String original, boolean joined) {
        var folded = new Folded(original, joined);
        for (var i = 0; i < original.length(); i += Character.charCount(original.codePointAt(i)))
            folded.read(i);
        return folded;
    }

    String text() {
        return text.toString();
    }

    int start(int at) {
        return from[at];
    }

    /** After the letter that stands before this place, with the accents that belong to it. */
    int end(int at) {
        var last = from[at - 1];
        var end = last + Character.charCount(original.codePointAt(last));
        while (end < original.length() && isInvisible(original.codePointAt(end)))
            end += Character.charCount(original.codePointAt(end));
        return end;
    }

    private void read(int at) {
        var c = original.codePointAt(at);
        if (isInvisible(c)) return;
        if (joined && isHyphen(c) && isLineEnd(at + Character.charCount(c))) return;
        if (c == '\n' || c == '\r') {
            if (afterHyphen(at)) return;
            space('\n', at);
        } else if (Character.isLetterOrDigit(c)
                || Normalizer.normalize(string(c), Normalizer.Form.NFKD)
                        .codePoints()
                        .anyMatch(Character::isLetterOrDigit)) letters(c, at);
        else if (!(Character.isWhitespace(c) && afterHyphen(at))) space(' ', at);
    }

    private void letters(int c, int at) {
        var plain = plain(c);
        Normalizer.normalize(plain, Normalizer.Form.NFKD)
                .codePoints()
                .filter(p -> !isInvisible(p))
                .forEach(p -> {
                    if (Character.isLetterOrDigit(p))
                        for (var letter :
                                string(Character.toLowerCase(Character.toUpperCase(p)))
                                        .toCharArray()) add(letter, at);
                    else space(' ', at);
                });
    }

    /** Letters that Unicode does not take apart. */
    private static String plain(int c) {
        return switch (c) {
            case 'ß', 'ẞ' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'þ', 'Þ' -> "th";
            case 'ı', 'İ' -> "i";
            default -> string(c);
        };
    }

    /** Between two words stands one space; a line break counts for more. */
    private void space(char space, int at) {
        var last = text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
        if (last != ' ' && last != '\n') add(space, at);
        else if (space == '\n' && !text.isEmpty()) text.setCharAt(text.length() - 1, '\n');
    }

    private void add(char c, int at) {
        if (text.length() == from.length) from = Arrays.copyOf(from, from.length * 2);
        from[text.length()] = at;
        text.append(c);
    }

    private boolean isLineEnd(int at) {
        for (var i = at; i < original.length(); i++) {
            var c = original.charAt(i);
            if (c == '\n' || c == '\r')
                return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
            if (!Character.isWhitespace(c)) return false;
        }
        return false;
    }

    /** Whether a broken word goes on here: only white space since the hyphen at a line's end. */
    private boolean afterHyphen(int at) {
        if (!joined) return false;
        var broken = false;
        for (var i = at; i >= 0; i--) {
            var c = original.charAt(i);
            if (c == '\n' || c == '\r') broken = true;
            else if (isHyphen(c)) return broken || isLineEnd(i + 1);
            else if (!Character.isWhitespace(c)) return false;
        }
        return false;
    }

    private static boolean isHyphen(int c) {
        return c == '-'
                || (c >= 0x2010 && c <= 0x2015)
                || c == 0x2212
                || c == 0xFE63
                || c == 0xFF0D;
    }

    /** Accents that stand alone, soft hyphens, joiners, marks of direction. */
    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    private static String string(int c) {
        return Character.toString(c);
    }
}
