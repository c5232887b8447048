package org.waymark.web;

/**
 * A rule that can be broken by what somebody asks for. Modules implement it by an enum, so that
 * each rule has one name in code, on screen and in the API: {@code DECISION_NEEDS_RATIONALE("Enter
 * why you chose this course of action", "guide ¶8")}.
 */
public interface Rule {

    /** Its name, the same for ever, because other systems know it by the API. */
    String name();

    /** What the person reads: how to put it right. */
    String words();

    /** Where the rule comes from, such as "guide ¶8". */
    String source();

    /** True if somebody else was faster, rather than the answer wrong: 409, not 422. */
    default boolean isConflict() {
        return false;
    }
}
