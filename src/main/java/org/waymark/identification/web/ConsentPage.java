package org.waymark.identification.web;

import java.util.List;
import org.waymark.identification.AgeAtEvent;
import org.waymark.identification.ConsentPrompt;

/** What is to be borne in mind about consent, by the age at the event (guide ¶6, R-10). */
public record ConsentPage(At at, AgeAtEvent age) implements StepPage {
    @Override
    public String title() {
        return "Age and consent";
    }

    public List<ConsentPrompt> prompts() {
        return ConsentPrompt.at(age);
    }
}
