package org.waymark.child;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.casefile.CaseReference;

/**
 * Reads what somebody typed into one box: "Callum Rudd 12/3/2010", "WM-2026-004217", "14 Harbour
 * Street". What is recognised is taken out of the line; what is left is a name or an address.
 */
final class SoughtWords {
    private static final Pattern REFERENCE =
            Pattern.compile("\\bWM[- ]?(\\d{4})[- ]?(\\d{6,9})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern UPN =
            Pattern.compile("\\b[A-Z]\\d{11}[0-9A-Z]\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NHS = Pattern.compile("\\b\\d{3}[ -]?\\d{3}[ -]?\\d{4}\\b");
    private static final Pattern DAY =
            Pattern.compile("\\b(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\b");
    private static final Pattern ISO_DAY = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
    private static final Pattern WRITTEN_DAY =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9}) (\\d{4})\\b");
    private static final Pattern WRITTEN_MONTH = Pattern.compile("\\b([A-Za-z]{3,9}) (\\d{4})\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(19[5-9]\\d|20\\d{2})\\b");
    private static final Pattern SHORT_DAY =
            Pattern.compile("\\b(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{2})\\b");
    private static final Pattern AGE =
            Pattern.compile(
                    "\\b(?:aged?:? (\\d{1,2})|(\\d{1,2}) ?(?:years?(?: old)?|yrs?(?: old)?|y/?o))\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "\\d|\\b(street|road|avenue|lane|close|drive|way|court|gardens|terrace|place|crescent|row|hill|square|walk|grove|park|mews|house|lodge)$",
                    Pattern.CASE_INSENSITIVE);
    private static final int MOST_WORDS = 6;

    private final LocalDate today;
    private String left;
    private Sought sought = Sought.NOBODY;

    private SoughtWords(String line, LocalDate today) {
        this.today = today;
        this.left = line.strip().replaceAll("\\s+", " ");
    }

    static Sought read(String line, LocalDate today) {
        var words = new SoughtWords(line, today);
        words.numbers();
        words.dates();
        words.rest();
        return words.sought;
    }

    private void numbers() {
        var m = REFERENCE.matcher(left);
        if (m.find()) {
            var reference = "WM-%s-%s".formatted(m.group(1), m.group(2));
            if (CaseReference.isReference(reference)) sought = sought.withReference(reference);
            take(m);
        }
        m = UPN.matcher(left);
        if (m.find()) {
            sought = sought.withUpn(m.group().toUpperCase(Locale.ROOT));
            take(m);
        }
        m = NHS.matcher(left);
        if (m.find()) {
            sought = sought.withNhsNumber(m.group().replaceAll("\\D", ""));
            take(m);
        }
    }

    private void dates() {
        if (day(DAY, 3, 2, 1) || day(ISO_DAY, 1, 2, 3) || day(WRITTEN_DAY, 3, 2, 1)) return;
        if (day(SHORT_DAY, 3, 2, 1) || age()) return;
        var m = WRITTEN_MONTH.matcher(left);
        if (m.find() && month(m.group(1)) > 0) {
            var first = LocalDate.of(Integer.parseInt(m.group(2)), month(m.group(1)), 1);
            sought = sought.withPeriod(first, first.withDayOfMonth(first.lengthOfMonth()));
            take(m);
            return;
        }
        m = YEAR.matcher(left);
        if (m.find()) {
            var first = LocalDate.of(Integer.parseInt(m.group()), 1, 1);
            sought = sought.withPeriod(first, first.withDayOfYear(first.lengthOfYear()));
            take(m);
        }
    }

    /** A birthday may have been since, or is told too early: a year more either way. */
    private boolean age() {
        var m = AGE.matcher(left);
        if (!m.find()) return false;
        var age = Integer.parseInt(m.group(1) == null ? m.group(2) : m.group(1));
        sought = sought.withPeriod(today.minusYears(age + 2L), today.minusYears(age).plusYears(1));
        take(m);
        return true;
    }

    private boolean day(Pattern pattern, int year, int month, int day) {
        var m = pattern.matcher(left);
        if (!m.find()) return false;
        var y = Integer.parseInt(m.group(year));
        if (m.group(year).length() == 2) y += today.getYear() / 100 * 100;
        if (m.group(year).length() == 2 && y > today.getYear()) y -= 100;
        var d = Integer.parseInt(m.group(day));
        var n = month(m.group(month));
        if (y < 1900 || y > 2200) return false;
        try {
            sought = sought.withDay(n > 12 ? LocalDate.of(y, d, n) : LocalDate.of(y, n, d));
        } catch (DateTimeException e) {
            return false;
        }
        take(m);
        return true;
    }

    private void rest() {
        left = left.replaceAll("^[\\s,;]+|[\\s,;]+$", "");
        if (left.isEmpty()) return;
        if (ADDRESS.matcher(left).find()) sought = sought.withAddress(left);
        if (left.chars().noneMatch(Character::isDigit)) sought = sought.withNames(names());
    }

    /** Every way to cut the words into a given and a family name; "Rudd, Callum" is one way. */
    private List<Sought.Name> names() {
        var comma = left.indexOf(',');
        if (comma > 0)
            return List.of(
                    new Sought.Name(left.substring(comma + 1).strip(), left.substring(0, comma)));
        var words = Arrays.stream(left.split(" ")).limit(MOST_WORDS).toList();
        if (words.size() == 1) return List.of(new Sought.Name(words.getFirst(), ""));
        var names = new ArrayList<Sought.Name>();
        for (int cut = words.size() - 1; cut > 0; cut--)
            names.add(
                    new Sought.Name(
                            String.join(" ", words.subList(0, cut)),
                            String.join(" ", words.subList(cut, words.size()))));
        if (words.size() > 2) names.add(new Sought.Name(words.getFirst(), words.getLast()));
        return names;
    }

    private void take(Matcher m) {
        left = (left.substring(0, m.start()) + " " + left.substring(m.end())).strip();
    }

    /** A number or the beginning of a month's name; 0 if it is neither. */
    private static int month(String text) {
        if (text.chars().allMatch(Character::isDigit)) return Integer.parseInt(text);
        var typed = text.toLowerCase(Locale.UK);
        return Arrays.stream(Month.values())
                .filter(m ->
                        m.getDisplayName(TextStyle.FULL, Locale.UK)
                                .toLowerCase(Locale.UK)
                                .startsWith(typed))
                .findFirst()
                .map(Month::getValue)
                .orElse(0);
    }
}
