package org.waymark.web.forms;

import org.waymark.web.RuleBroken;

/**
 * Text as a person or a program sent it, made fit to keep and to print: whatever comes, nothing
 * later may fail on it. Any script, direction and emoji stays.
 */
public final class TypedText {
    /** In characters, of any one answer: about twenty pages. */
    public static final int LONGEST = 50_000;

    private TypedText() {}

    /**
     * Browsers send CRLF, PostgreSQL takes no NUL, and neither PDF nor XML takes other control
     * characters or half of a character.
     */
    public static String plain(String typed) {
        var lines = typed.replace("\r\n", "\n");
        if (lines.codePoints().allMatch(TypedText::isFit)) return lines;
        return lines.codePoints()
                .filter(c -> !isControl(c))
                .map(c -> isFit(c) ? c : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * @throws RuleBroken TEXT_TOO_LONG
     */
    public static void checkLength(String typed) {
        if (typed.length() > LONGEST) throw new RuleBroken(TextRules.TEXT_TOO_LONG);
    }

    private static boolean isFit(int c) {
        var half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !isControl(c) && !half && c != 0xFFFE && c != 0xFFFF;
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\t' && c != '\r' || c == 0x7F;
    }
}
