package org.waymark.identification.web;

/** A concern about someone who works with children takes the LADO route (safety rule 5). */
public record WorkerPage(At at) implements StepPage {
    @Override
    public String title() {
        return "Does the person work with children?";
    }
}
