package org.waymark.identification.web;

/** Asked once more, because nothing typed is to be lost by a slip. */
public record DiscardPage(At at) implements StepPage {
    @Override
    public String title() {
        return "Discard this draft";
    }
}
