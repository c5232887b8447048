package org.waymark.start;

import java.util.List;

/** A command of {@code ./waymark}, beside starting it: a bean of the module that knows how. */
public interface Command {
    /** As it is typed: "verify-audit". */
    String name();

    /**
     * Does it, printing what it did.
     *
     * @param arguments what was typed after the name
     * @return the exit code: 0 if done, 1 if not
     */
    int run(List<String> arguments);
}
