package org.waymark.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Households of an English area, always the same for the same number of children: brothers and
 * sisters, twins (one in twenty-five households with several children), namesakes (names are as
 * unevenly common as real ones), birthdays known in full, by the year or not at all, former names.
 */
public final class LabelledChildren {
    private static final LocalDate OLDEST = LocalDate.of(2008, 12, 1);
    private static final LocalDate NEWEST = LocalDate.of(2026, 11, 1);
    private static final int DAYS = 6400;

    private LabelledChildren() {}

    /** As many known children as asked for, and brothers and sisters of whom there is no file. */
    public static List<Bearer> of(int known) {
        var names = new NameLists();
        var all = new ArrayList<Bearer>(known + known / 10);
        int files = 0;
        for (int household = 1; files < known; household++) {
            var some = household(household, all.size() + 1, names);
            all.addAll(some);
            files += (int) some.stream().filter(Bearer::known).count();
        }
        return all;
    }

    private static List<Bearer> household(int household, int first, NameLists names) {
        var random = new SplittableRandom(household * 7919L);
        var culture = names.culture(random);
        var family = names.family(culture, random);
        var givenFrom = random.nextInt(100) < 8 ? names.culture(random) : culture;
        var size = 1 + "0000001112".charAt(random.nextInt(10)) - '0' + random.nextInt(2);
        var twins = size > 1 && random.nextInt(25) == 0;
        var born = OLDEST.plusDays(random.nextInt(DAYS));
        var all = new ArrayList<Bearer>();
        var used = new ArrayList<String>();
        for (int i = 0; i < size; i++) {
            if (i > 0 && !(twins && i == 1)) born = born.plusDays(340 + random.nextInt(1500));
            if (born.isAfter(NEWEST)) break;
            var sex = random.nextBoolean() ? Sex.F : Sex.M;
            var given = names.given(givenFrom, sex, random);
            while (used.contains(given)) given = names.given(givenFrom, sex, random);
            used.add(given);
            var known = i == 0 || random.nextInt(100) >= 12;
            all.add(
                    child(
                            first + i,
                            household,
                            given,
                            family,
                            born,
                            sex,
                            known,
                            twins && i < 2,
                            names,
                            culture,
                            random));
        }
        return all;
    }

    private static Bearer child(
            int number,
            int household,
            String given,
            String family,
            LocalDate born,
            Sex sex,
            boolean known,
            boolean twin,
            NameLists names,
            String culture,
            SplittableRandom random) {
        var former = random.nextInt(100) < 4 ? names.family(culture, random) : null;
        var p = random.nextInt(100);
        if (!known || twin || p >= 9)
            return new Bearer(
                    number,
                    household,
                    given,
                    family,
                    born,
                    BirthPrecision.DAY,
                    former,
                    sex,
                    known,
                    twin);
        return p < 3
                ? new Bearer(
                        number,
                        household,
                        given,
                        family,
                        null,
                        BirthPrecision.UNKNOWN,
                        former,
                        sex,
                        true,
                        false)
                : new Bearer(
                        number,
                        household,
                        given,
                        family,
                        born.withDayOfYear(1),
                        BirthPrecision.YEAR,
                        former,
                        sex,
                        true,
                        false);
    }
}
