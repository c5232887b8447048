package org.waymark.child;

/** Whether an adult may learn of what is done for the child (safety rule 7). */
public enum SafeToTell {
    YES("Safe to tell"),
    NO("Not safe to tell"),
    NOT_YET_DECIDED("Not yet decided whether safe to tell");

    private final String words;

    SafeToTell(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Where it stands beside a name. */
    public String label() {
        return this == NOT_YET_DECIDED ? "Not yet decided" : words;
    }
}
