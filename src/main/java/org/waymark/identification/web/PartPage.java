package org.waymark.identification.web;

/** One child's own part, where several are in one observation. */
public record PartPage(At at) implements StepPage {
    @Override
    public String title() {
        return "What concerns this child only?";
    }
}
