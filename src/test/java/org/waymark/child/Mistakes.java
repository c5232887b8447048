package org.waymark.child;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** What hands and ears do to a name or a date. Each changes something. */
final class Mistakes {
    private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    private Mistakes() {}

    enum Kind {
        OMISSION,
        INSERTION,
        SUBSTITUTION,
        TRANSPOSITION
    }

    static String any(String name, SplittableRandom random) {
        return in(name, Kind.values()[random.nextInt(4)], random);
    }

    static String in(String name, Kind kind, SplittableRandom random) {
        for (int tries = 0; tries < 50; tries++) {
            var at = random.nextInt(name.length());
            var wrong = at(name, at, kind, random);
            if (!wrong.equalsIgnoreCase(name) && wrong.length() > 1) return wrong;
        }
        return name + "e";
    }

    private static String at(String name, int at, Kind kind, SplittableRandom random) {
        var c = name.charAt(at);
        if (!Character.isLetter(c)) return name;
        var before = name.substring(0, at);
        var after = name.substring(at + 1);
        return switch (kind) {
            case OMISSION -> before + after;
            case INSERTION ->
                    before + c + (random.nextInt(3) == 0 ? c : neighbour(c, random)) + after;
            case SUBSTITUTION -> before + neighbour(c, random) + after;
            case TRANSPOSITION ->
                    after.isEmpty() || !Character.isLetter(after.charAt(0))
                            ? name
                            : before + after.charAt(0) + c + after.substring(1);
        };
    }

    /** A key beside it on the keyboard. */
    private static char neighbour(char c, SplittableRandom random) {
        var plain = NameCode.fold(String.valueOf(c));
        for (int row = 0; row < KEYS.size(); row++) {
            var at = KEYS.get(row).indexOf(plain);
            if (at < 0) continue;
            var keys = KEYS.get(row);
            var n = random.nextBoolean() ? at + 1 : at - 1;
            if (n < 0) n = 1;
            if (n >= keys.length()) n = keys.length() - 2;
            var wrong = keys.charAt(n);
            return Character.isUpperCase(c) ? Character.toUpperCase(wrong) : wrong;
        }
        return 'e';
    }

    /** Swapped, a digit wrong, a day, month or year beside it. Never the day itself. */
    static LocalDate date(LocalDate day, SplittableRandom random) {
        for (int tries = 0; tries < 100; tries++) {
            try {
                var wrong =
                        switch (random.nextInt(6)) {
                            case 0 -> swapped(day);
                            case 1 -> day.plusYears(random.nextBoolean() ? 1 : -1);
                            case 2 -> day.plusDays(random.nextBoolean() ? 1 : -1);
                            case 3 -> day.plusMonths(random.nextBoolean() ? 1 : -1);
                            case 4 ->
                                    day.withDayOfMonth(
                                            day.getDayOfMonth() / 10 * 10 + random.nextInt(10));
                            default ->
                                    LocalDate.of(
                                            day.getYear() / 10 * 10 + random.nextInt(10),
                                            day.getMonth(),
                                            day.getDayOfMonth());
                        };
                if (!wrong.equals(day)) return wrong;
            } catch (DateTimeException e) {
                // 31 February: another mistake
            }
        }
        return day.plusDays(1);
    }

    static LocalDate swapped(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
