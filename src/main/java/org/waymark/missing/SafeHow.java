package org.waymark.missing;

/** How it is safe to reach the child (safety rule 7). */
public enum SafeHow {
    CHILDS_PHONE("The child's own telephone"),
    MESSAGE("A message to the child"),
    AT_SCHOOL("At school or college"),
    THROUGH_WORKER("Through a worker the child trusts"),
    THROUGH_ADULT("Through an adult who is safe to tell"),
    VISIT("A visit"),
    NOT_KNOWN("Not known yet");

    private final String words;

    SafeHow(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
