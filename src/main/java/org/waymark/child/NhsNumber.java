package org.waymark.child;

/** An NHS number: ten digits, the last of which checks the others modulo 11 (domain.md D.7). */
final class NhsNumber {
    private NhsNumber() {}

    static boolean isValid(String digits) {
        if (!digits.matches("[0-9]{10}")) return false;
        int sum = 0;
        for (int i = 0; i < 9; i++) sum += (10 - i) * (digits.charAt(i) - '0');
        var check = (11 - sum % 11) % 11;
        return check < 10 && check == digits.charAt(9) - '0';
    }
}
