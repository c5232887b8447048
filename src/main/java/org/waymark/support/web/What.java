package org.waymark.support.web;

import java.util.Arrays;
import java.util.Optional;

/** What is written into a plan, each on a form of its own. */
public enum What {
    NEED("Add a need", "needs"),
    ACTION("Add an action", "actions"),
    SERVICE("Offer a service", "services"),
    CONSIDERATIONS("What was considered", "considerations"),
    SHARING("Share the plan", "members"),
    STOP_SHARING("Stop sharing the plan with somebody", "members/end"),
    COORDINATOR("Change who coordinates", "coordinator"),
    REVIEW("Record a review", "reviews"),
    MEASURE("Record a measure", "measures"),
    AGREEMENT("Record an agreement", "agreements"),
    ADDRESS("Show a protected address", "addresses"),
    WITHDRAW("Take a protected address back", "addresses/withdrawal"),
    END("End the plan", "end"),
    AFTER("Decide how the plan goes on after 18", "continuation");

    private final String words;
    private final String path;

    What(String words, String path) {
        this.words = words;
        this.path = path;
    }

    public String words() {
        return words;
    }

    public String path() {
        return path;
    }

    /** As it stands in an address. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The kind of its draft. */
    public String draft() {
        return "support-" + slug();
    }

    static Optional<What> of(String slug) {
        return Arrays.stream(values()).filter(w -> w.slug().equals(slug)).findFirst();
    }
}
