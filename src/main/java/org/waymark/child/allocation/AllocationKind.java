package org.waymark.child.allocation;

/** Why a file is offered. */
public enum AllocationKind {
    ALLOCATION("Allocation"),
    HAND_OVER("Hand-over"),
    ABSENCE("Cover for a colleague who is away");

    private final String words;

    AllocationKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
