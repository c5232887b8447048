package org.waymark.identification.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.access.Proofs;
import org.waymark.identification.ConcernId;
import org.waymark.identification.Concerns;
import org.waymark.identification.MyConcerns;
import org.waymark.identification.OccasionId;
import org.waymark.procedures.AreaContacts;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Makes the pages before and after the journey. */
@Component
class RaisePages {
    private final MyConcerns concerns;
    private final Concerns all;
    private final Journeys journeys;
    private final KnownChildren known;
    private final Proofs proofs;
    private final AreaContacts contacts;

    RaisePages(
            MyConcerns concerns,
            Concerns all,
            Journeys journeys,
            KnownChildren known,
            Proofs proofs,
            AreaContacts contacts) {
        this.concerns = concerns;
        this.all = all;
        this.journeys = journeys;
        this.known = known;
        this.proofs = proofs;
        this.contacts = contacts;
    }

    MyConcernsPage mine(Frame frame, MyConcerns.After after) {
        proofs.practitioner();
        var isFirst = after.equals(MyConcerns.After.NEWEST);
        var unfinished = isFirst ? journeys.unfinished() : List.<Journey>of();
        var chosen = unfinished.stream().flatMap(j -> j.known().stream()).distinct().toList();
        var slice = concerns.after(after);
        return new MyConcernsPage(
                frame,
                unfinished,
                known.of(chosen),
                slice.concerns(),
                slice.next() == null ? null : "/concerns?after=" + slice.next(),
                isFirst);
    }

    NewConcernPage begin(Frame frame, Form form, String child) {
        proofs.practitioner();
        return new NewConcernPage(frame, form, child, journeys.unfinished().size());
    }

    NewObservationPage observe(Frame frame, Form form, ConcernId concern) {
        proofs.practitioner();
        var child = all.childOf(concern);
        return new NewObservationPage(
                frame,
                form,
                concern,
                java.util.Objects.requireNonNull(known.of(List.of(child)).get(child)));
    }

    SentPage sent(Frame frame, OccasionId occasion) {
        return new SentPage(frame, concerns.of(occasion), contacts.socialCareNow());
    }
}
