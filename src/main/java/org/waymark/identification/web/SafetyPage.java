package org.waymark.identification.web;

/** Safe now, and safe to go home (safety rule 2). */
public record SafetyPage(At at) implements StepPage {
    @Override
    public String title() {
        return "Is the child safe?";
    }
}
