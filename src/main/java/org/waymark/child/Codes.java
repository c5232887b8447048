package org.waymark.child;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the indexes are asked for: sounds and dates, with those that they are mistaken for.
 *
 * @param single where one word may be either name
 */
record Codes(
        Set<String> given,
        Set<String> family,
        Set<String> givenNear,
        Set<String> familyNear,
        Set<String> single,
        List<String> births) {

    static Codes of(Sought s) {
        var given = new LinkedHashSet<String>();
        var family = new LinkedHashSet<String>();
        var single = new LinkedHashSet<String>();
        for (var name : s.names()) {
            add(given, name.given(), true);
            add(family, name.family(), false);
            if (name.isOneWord()) add(single, name.given() + name.family(), true);
        }
        var day = s.birth();
        return new Codes(
                given,
                family,
                near(s.names(), true),
                near(s.names(), false),
                single,
                day == null
                        ? List.of()
                        : Births.near(day).stream().map(LocalDate::toString).toList());
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

    private static void add(Set<String> sounds, String name, boolean shortNames) {
        var code = NameCode.of(name);
        if (code.sound().isEmpty()) return;
        sounds.add(code.sound());
        if (shortNames)
            ShortNames.of(code.folded()).forEach(n -> sounds.add(NameCode.of(n).sound()));
    }

    /** Of the first way to cut the words only: the others are guesses already. */
    private static Set<String> near(List<Sought.Name> names, boolean given) {
        if (names.isEmpty()) return Set.of();
        var name = names.getFirst();
        return Sounds.near(NameCode.of(given ? name.given() : name.family()).sound());
    }
}
