package org.waymark.web;

import java.util.ArrayList;
import java.util.List;

/** Collects every broken rule of one form or command, so that people learn all of them at once. */
public final class Checks {

    private final List<RuleBroken.Break> breaks = new ArrayList<>();

    public Checks require(boolean kept, Rule rule, String field) {
        if (!kept) {
            breaks.add(new RuleBroken.Break(rule, field));
        }
        return this;
    }

    /** Runs a part that refuses bad input itself, and keeps what it refuses. */
    public Checks require(Runnable part, String field) {
        try {
            part.run();
        } catch (RuleBroken e) {
            breaks.addAll(e.on(field).breaks());
        }
        return this;
    }

    /**
     * @throws RuleBroken if any rule was broken
     */
    public void orThrow() {
        if (!breaks.isEmpty()) {
            throw new RuleBroken(breaks);
        }
    }
}
