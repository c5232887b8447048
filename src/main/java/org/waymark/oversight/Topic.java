package org.waymark.oversight;

import java.util.Locale;

/** What there are figures about. */
public enum Topic {
    TIMELINESS(
            "Timeliness",
            "What fell due in each month, and what was done in time. What is still running counts as late from the moment it is over.",
            "CLOCK",
            "Fell due",
            "Late",
            "In time"),
    MISSING(
            "Missing episodes",
            "Episodes that began in each month, by the team that works with the child now. A repeat is one that began within 90 days after another of the same child.",
            "MISSING",
            "Episodes",
            "Repeat",
            "First"),
    JUDGEMENTS(
            "Open files by judgement",
            "Files that are open now, by the latest judgement of exploitation. A judgement is a person’s, never computed.",
            "FILE",
            "Open files",
            "",
            ""),
    ETHNICITY(
            "Completeness of ethnicity",
            "Files that are open now, and whether the child or a parent has said their ethnicity. Not wanting to say is an answer too.",
            "FILE",
            "Open files",
            "",
            "");

    private final String words;
    private final String meaning;
    private final String counted;
    private final String total;
    private final String part;
    private final String rest;

    Topic(String words, String meaning, String counted, String total, String part, String rest) {
        this.words = words;
        this.meaning = meaning;
        this.counted = counted;
        this.total = total;
        this.part = part;
        this.rest = rest;
    }

    public String words() {
        return words;
    }

    public String meaning() {
        return meaning;
    }

    /** The name under which the database counts it. */
    String counted() {
        return counted;
    }

    public String total() {
        return total;
    }

    public String part() {
        return part;
    }

    public String rest() {
        return rest;
    }

    /** By months of a year; the others are as it is now. */
    public boolean isByMonth() {
        return !part.isEmpty();
    }

    /** As in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
