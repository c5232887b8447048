package org.waymark.identification.web;

/** Who the child is, as far as anybody knows (guide ¶4). */
public record WhoPage(At at) implements StepPage {
    @Override
    public String title() {
        return "Who is the child?";
    }

    /** Chosen among the children this person already sees, and still seen. */
    public boolean isChosen() {
        var known = at.journey().known(at.stop().child());
        return known != null && at.known().containsKey(known);
    }
}
