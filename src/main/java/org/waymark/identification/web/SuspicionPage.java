package org.waymark.identification.web;

/** Suspected unless somebody says otherwise (domain.md B.3). */
public record SuspicionPage(At at) implements StepPage {
    @Override
    public String title() {
        return "What do you suspect?";
    }
}
