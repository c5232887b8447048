package org.waymark.assessment;

/** Whether the child is suffering, or is likely to suffer, significant harm (guide ¶9). */
public enum Harm {
    SUFFERING("Suffering significant harm"),
    LIKELY("Likely to suffer significant harm"),
    NEITHER("Neither suffering nor likely to suffer significant harm");

    private final String words;

    Harm(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean calls() {
        return this != NEITHER;
    }
}
