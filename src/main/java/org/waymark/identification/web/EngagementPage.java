package org.waymark.identification.web;

/** Context only, never a condition. */
public record EngagementPage(At at) implements StepPage {
    @Override
    public String title() {
        return "Taking up services";
    }
}
