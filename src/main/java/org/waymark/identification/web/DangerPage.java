package org.waymark.identification.web;

/** Comes first: nothing delays protection (guide ¶8, safety rule 1). */
public record DangerPage(At at) implements StepPage {
    @Override
    public String title() {
        return "Is a child in immediate danger?";
    }
}
