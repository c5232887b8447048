package org.waymark.identification.web;

/** How it happens, and what is exchanged (domain.md B.3). */
public record CircumstancesPage(At at) implements StepPage {
    @Override
    public String title() {
        return "Contact and exchange";
    }
}
