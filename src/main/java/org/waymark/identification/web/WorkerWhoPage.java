package org.waymark.identification.web;

/** Who the concern is about, and their work (safety rule 5). */
public record WorkerWhoPage(At at) implements StepPage {
    @Override
    public String title() {
        return "Who is it about?";
    }
}
