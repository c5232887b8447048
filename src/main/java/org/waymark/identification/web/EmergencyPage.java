package org.waymark.identification.web;

import gg.jte.Content;
import org.waymark.web.Frame;
import org.waymark.web.components.Link;
import org.waymark.web.components.SummaryList;
import org.waymark.web.components.SummaryRow;

/** Whom to telephone, and what was done (safety rule 2). */
public record EmergencyPage(At at) implements StepPage {
    @Override
    public String title() {
        return "Call 999 now";
    }

    /** The area's numbers, 999 first. */
    public SummaryList numbers() {
        return SummaryList.of(
                frame().emergencies().stream()
                        .map(c -> SummaryRow.of(c.name(), number(c)))
                        .toArray(SummaryRow[]::new));
    }

    private static Content number(Frame.Contact contact) {
        return output -> {
            Link.of(contact.number(), "tel:" + contact.number().replace(" ", "")).writeTo(output);
            if (contact.when() != null) output.writeUserContent(", " + contact.when());
        };
    }
}
