package org.waymark.bundles;

import org.waymark.documents.BundlePart.Receiver;

/** What a bundle is made for, and so who gets it. */
public enum Purpose {
    CONFERENCE("Child protection conference", Receiver.PARTNERS),
    COURT("Court", Receiver.PARTNERS),
    TRANSFER("Transfer to another area", Receiver.SOCIAL_CARE),
    SUBJECT_ACCESS("Subject access: a copy for the child", Receiver.CHILD);

    private final String words;
    private final Receiver receiver;

    Purpose(String words, Receiver receiver) {
        this.words = words;
        this.receiver = receiver;
    }

    public String words() {
        return words;
    }

    public Receiver receiver() {
        return receiver;
    }

    /** What it is called on its first page. */
    public String title() {
        return this == SUBJECT_ACCESS ? "Copy of your records" : "Bundle: " + words;
    }

    /** What is never in it, as the bundle itself says. */
    public String leftOut() {
        return switch (receiver) {
            case PARTNERS ->
                    "Not in this bundle: therapy, health, sources of information, and addresses"
                            + " that must not be known.";
            case SOCIAL_CARE ->
                    "Not in this bundle: therapy, sources of information, and addresses that must"
                            + " not be known.";
            case CHILD ->
                    "Not in this copy: therapy notes, which the therapist holds; who gave"
                            + " information in confidence; and addresses that must not be known.";
        };
    }
}
