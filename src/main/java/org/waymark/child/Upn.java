package org.waymark.child;

/**
 * A unique pupil number: a check letter, eleven digits, and a digit or, in a temporary one, a
 * letter (domain.md D.7).
 */
final class Upn {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private Upn() {}

    static boolean isValid(String upn) {
        if (!upn.matches("[A-Z][0-9]{11}[0-9A-Z]")) return false;
        int sum = 0;
        for (int i = 1; i < upn.length(); i++) {
            var value = value(upn.charAt(i));
            if (value < 0) return false;
            sum += (i + 1) * value;
        }
        return LETTERS.charAt(sum % LETTERS.length()) == upn.charAt(0);
    }

    private static int value(char c) {
        return Character.isDigit(c) ? c - '0' : LETTERS.indexOf(c);
    }
}
