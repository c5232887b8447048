package org.waymark.procedures;

import java.util.List;

/** A document that is no pack, with everything that is wrong with it. */
class BadPack extends RuntimeException {
    private final transient List<String> problems;

    BadPack(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    List<String> problems() {
        return problems;
    }
}
