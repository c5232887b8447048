package org.waymark.identification.web;

/** In a compartment of its own (domain.md H.3). */
public record AddressPage(At at) implements StepPage {
    @Override
    public String title() {
        return "Where the child lives or stays";
    }
}
