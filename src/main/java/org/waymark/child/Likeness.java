package org.waymark.child;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How like two names are, between 0 and 1. Keeps what it worked out for the length of a search. */
final class Likeness {
    private static final JaroWinklerSimilarity ALIKE = new JaroWinklerSimilarity();
    private static final double OTHER_FORM = 0.95;
    private static final double ONE_PART = 0.92;
    private static final double SAME_SOUND = 0.9;
    private static final double UNKNOWN = 0.5;

    private record Spelt(NameCode code, List<String> parts) {}

    private final Map<String, Spelt> spelt = new HashMap<>();

    double given(String sought, String known) {
        return of(sought, known, OtherForms.given(code(sought).folded()));
    }

    double family(String sought, String known) {
        return of(sought, known, OtherForms.family(code(sought).folded()));
    }

    boolean isOtherForm(String sought, String known) {
        return OtherForms.given(code(sought).folded()).contains(code(known).folded());
    }

    boolean soundsAlike(String sought, String known) {
        return code(sought).sound().equals(code(known).sound());
    }

    private NameCode code(String name) {
        return spelt(name).code();
    }

    private Spelt spelt(String name) {
        return spelt.computeIfAbsent(name, n -> new Spelt(NameCode.of(n), NameCode.parts(n)));
    }

    private double of(String sought, String known, Set<String> otherForms) {
        var s = code(sought);
        var k = code(known);
        if (s.folded().isEmpty() || k.folded().isEmpty()) return UNKNOWN;
        if (s.folded().equals(k.folded())) return 1;
        if (otherForms.contains(k.folded())) return OTHER_FORM;
        var spelling = Math.min(OTHER_FORM, ALIKE.apply(s.folded(), k.folded()));
        if (sharePart(sought, known)) return Math.max(ONE_PART, spelling);
        return s.sound().equals(k.sound()) ? Math.max(SAME_SOUND, spelling) : spelling;
    }

    /** One of two family names, or both the other way round. */
    private boolean sharePart(String sought, String known) {
        var some = spelt(sought).parts();
        var others = spelt(known).parts();
        if (some.size() < 2 && others.size() < 2) return false;
        var shared = new HashSet<>(some);
        shared.retainAll(others);
        return !shared.isEmpty();
    }
}
