package org.waymark.identification.web;

/** Takes one of several children out of a concern that is not sent. */
public record RemovePage(At at) implements StepPage {
    @Override
    public String title() {
        return "Remove this child";
    }
}
