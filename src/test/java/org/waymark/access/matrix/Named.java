package org.waymark.access.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Which children an answer names: looked for in one pass, because it is asked of every answer. */
final class Named {
    private static final int BEGINNING = 3;

    private final Map<String, List<Case>> cases = new HashMap<>();
    private final boolean[] initials = new boolean[Character.MAX_VALUE + 1];

    Named(List<Case> cases) {
        for (var c : cases) {
            initials[c.name().charAt(0)] = true;
            this.cases
                    .computeIfAbsent(c.name().substring(0, BEGINNING), b -> new ArrayList<>())
                    .add(c);
        }
    }

    List<Case> in(String answer) {
        var found = new LinkedHashSet<Case>();
        for (int i = 0; i + BEGINNING <= answer.length(); i++) {
            var first = answer.charAt(i);
            if (!initials[first]) continue;
            for (var c : cases.getOrDefault(answer.substring(i, i + BEGINNING), List.of()))
                if (answer.startsWith(c.name(), i)) found.add(c);
        }
        return List.copyOf(found);
    }
}
