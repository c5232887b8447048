package org.waymark.identification.web;

/** The child's own view: it never lowers or closes anything (R-07, safety rule 6). */
public record OwnViewPage(At at) implements StepPage {
    @Override
    public String title() {
        return "What does the child say about it?";
    }
}
