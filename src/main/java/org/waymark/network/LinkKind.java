package org.waymark.network;

import java.util.List;

/**
 * How two are connected (domain.md C.6). From a child, or a person who may be one, nothing reads as
 * an offence: the words are those of a child who needs protection (safety rule 8).
 */
public enum LinkKind {
    ASSOCIATE("spends time with", false),
    FAMILY("is family of", false),
    SEEN_WITH("was seen with", false),
    COMMUNICATES("is in contact with", false),
    FREQUENTS("spends time at", true),
    USES("uses", true),
    MEMBER("belongs to", true),
    TRANSPORTS("transports", true),
    RECRUITS_ALLEGED(
            "is alleged to draw into exploitation",
            true,
            "may have been made to involve (a concern for this young person too)"),
    EXPLOITS_ALLEGED(
            "is alleged to exploit",
            true,
            "is said to have harmed (a concern for this young person too)");

    private final String words;
    private final boolean directed;
    private final String welfareWords;

    LinkKind(String words, boolean directed) {
        this(words, directed, words);
    }

    LinkKind(String words, boolean directed, String welfareWords) {
        this.words = words;
        this.directed = directed;
        this.welfareWords = welfareWords;
    }

    public String words() {
        return words;
    }

    /** Whether it matters which end is which. */
    public boolean isDirected() {
        return directed;
    }

    /** Whether it says that somebody harms: never of a child. */
    public boolean allegesHarm() {
        return this == RECRUITS_ALLEGED || this == EXPLOITS_ALLEGED;
    }

    /**
     * @param welfare the end it goes out from is a child, or a person who may be one
     */
    public String words(boolean welfare) {
        return welfare ? welfareWords : words;
    }

    /** Whether an end of this kind can be where it goes out from: a place exploits nobody. */
    public boolean canStart(SubjectKind end) {
        return !allegesHarm() || !List.of(SubjectKind.PLACE, SubjectKind.EVENT).contains(end);
    }
}
