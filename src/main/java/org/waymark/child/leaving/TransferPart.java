package org.waymark.child.leaving;

/** What can go to another area; each chosen or left out. */
public enum TransferPart {
    CHILD("Who the child is"),
    ADDRESS("Addresses that may be disclosed"),
    ADULTS("Adults around the child, with who is safe to tell"),
    WARNINGS("Warnings"),
    WISHES("The child's wishes and feelings"),
    HISTORY("What happened, a line for each event");

    private final String words;

    TransferPart(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
