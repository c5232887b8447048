package org.waymark.identification.web;

import java.util.List;
import org.waymark.identification.ConsentPrompt;
import org.waymark.web.components.SummaryList;

/**
 * Everything that was answered, with a way to change each, before it is sent.
 *
 * @param cards what the children have in common first, then each child
 */
public record CheckPage(At at, List<Card> cards, boolean isReady) implements StepPage {
    /**
     * @param prompts what to bear in mind about consent at this child's age
     */
    public record Card(
            SummaryList answers,
            @org.jspecify.annotations.Nullable String age,
            List<ConsentPrompt> prompts) {}

    @Override
    public String title() {
        return "Check your answers";
    }
}
