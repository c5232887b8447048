package org.waymark.web;

/** A rule that can be broken: each module has an enum of its own. */
public interface Rule {
    /** Its stable name, e.g. DECISION_NEEDS_RATIONALE. */
    String name();

    /** What the user is told. */
    String words();

    /** Where it comes from, e.g. "guide ¶8". */
    String source();
}
