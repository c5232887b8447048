package org.waymark.referral.web;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Wording;
import org.waymark.referral.reading.Followed.Receiver;
import org.waymark.web.components.SummaryList;

/** One delivery as a card: sent, received, acknowledged. */
final class DeliveryCard {
    private DeliveryCard() {}

    static SummaryList of(Receiver d) {
        if (d.leftOut() != null)
            return SummaryList.of().row("Not sent, because", d.leftOut()).card(d.to().words());
        var card = arrival(d, SummaryList.of()).row("Acknowledged", acknowledged(d));
        var reference = d.reference();
        if (reference != null) card = card.row("Their reference", reference);
        var telephone = d.telephone();
        if (telephone != null) card = card.row("Telephone", telephone);
        return card.card(d.words());
    }

    private static SummaryList arrival(Receiver d, SummaryList card) {
        return Objects.equals(d.sentAt(), d.receivedAt())
                ? card.row("Sent and received", day(d.sentAt()))
                : card.row("Sent", day(d.sentAt())).row("Received", day(d.receivedAt()));
    }

    private static String acknowledged(Receiver d) {
        if (d.acknowledgedAt() != null) return day(d.acknowledgedAt());
        var due = d.dueAt();
        return due == null ? "Not yet" : "Not yet. Due " + Wording.due(due);
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "Not yet" : Wording.dayAndTime(at);
    }
}
