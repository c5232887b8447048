package org.waymark.protection;

/** Where a strategy discussion stands. */
public enum StrategyState {
    PLANNED("Planned"),
    HELD("Held"),
    NOT_HELD("Considered and not held"),
    CANCELLED("Will not be held");

    private final String words;

    StrategyState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
