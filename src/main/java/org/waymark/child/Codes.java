package org.waymark.child;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What the indexes are asked for: sounds, spellings and dates, with those that they are mistaken
 * for.
 *
 * @param givenSpelt spellings one letter away
 * @param single where one word may be either name
 * @param births days that the date of birth is mistaken for, itself first
 */
record Codes(
        Set<String> given,
        Set<String> family,
        Set<String> givenNear,
        Set<String> familyNear,
        Set<String> givenSpelt,
        Set<String> familySpelt,
        Set<String> single,
        List<String> births) {

    static Codes of(Sought s) {
        var given = new LinkedHashSet<String>();
        var family = new LinkedHashSet<String>();
        var single = new LinkedHashSet<String>();
        for (var name : s.names()) {
            add(given, name.given(), OtherForms::given);
            add(family, name.family(), OtherForms::family);
            if (name.isOneWord()) {
                add(single, name.given() + name.family(), OtherForms::given);
                add(single, name.given() + name.family(), OtherForms::family);
            }
        }
        var day = s.birth();
        return new Codes(
                given,
                family,
                near(s.names(), true),
                near(s.names(), false),
                spelt(s.names(), true),
                spelt(s.names(), false),
                single,
                day == null ? List.of() : texts(Births.near(day)));
    }

    static List<String> texts(Collection<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toList();
    }

    Set<String> any() {
        var all = new LinkedHashSet<>(given);
        all.addAll(family);
        return all;
    }

    Set<String> anyNear() {
        var all = any();
        all.addAll(givenNear);
        all.addAll(familyNear);
        return all;
    }

    /** The name, its other forms and, of a name of several parts, each part. */
    private static void add(
            Set<String> sounds, String name, Function<String, Set<String>> otherForms) {
        var code = NameCode.of(name);
        if (code.sound().isEmpty()) return;
        sounds.add(code.sound());
        sounds.add(NameCode.otherSound(name));
        otherForms.apply(code.folded()).forEach(n -> sounds.add(NameCode.of(n).sound()));
        var parts = NameCode.parts(name);
        if (parts.size() < 2) return;
        for (var part : parts) sounds.add(NameCode.of(part).sound());
        sounds.add(NameCode.of(String.join("", parts.reversed())).sound());
        sounds.remove("");
    }

    /** Of the first way to cut the words only: the others are guesses already. */
    private static Set<String> near(List<Sought.Name> names, boolean given) {
        if (names.isEmpty()) return Set.of();
        var name = names.getFirst();
        return Sounds.near(NameCode.of(given ? name.given() : name.family()).sound());
    }

    private static Set<String> spelt(List<Sought.Name> names, boolean given) {
        if (names.isEmpty()) return Set.of();
        var name = names.getFirst();
        return Spellings.near(NameCode.of(given ? name.given() : name.family()).folded());
    }
}
