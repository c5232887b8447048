package org.waymark.sharing.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.Access;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.child.Adults;
import org.waymark.people.Agencies;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Team;
import org.waymark.sharing.DisclosureId;
import org.waymark.sharing.DisclosureQueries;
import org.waymark.sharing.DisclosureView;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Fills the pages about disclosures. */
@Component
class SharingPages {
    private final Access access;
    private final Proofs proofs;
    private final DisclosureQueries query;
    private final Adults adults;
    private final Agencies agencies;
    private final KeptForms kept;
    private final Clock clock;

    SharingPages(
            Access access,
            Proofs proofs,
            DisclosureQueries query,
            Adults adults,
            Agencies agencies,
            KeptForms kept,
            Clock clock) {
        this.access = access;
        this.proofs = proofs;
        this.query = query;
        this.adults = adults;
        this.agencies = agencies;
        this.kept = kept;
        this.clock = clock;
    }

    DisclosuresPage disclosures(Frame frame, CaseReference reference) {
        proofs.practitioner();
        var child = query.child(reference);
        return new DisclosuresPage(frame, child, query.of(child.id()));
    }

    /**
     * @param request of the police, that it answers: then it goes to them
     */
    NewDisclosurePage newDisclosure(
            Frame frame, Form form, CaseReference reference, @Nullable String request) {
        proofs.practitioner();
        var child = query.child(reference);
        var shown = kept.of(form, Form.blank(), child.id().value(), NewDisclosurePage.DRAFT);
        return new NewDisclosurePage(
                frame,
                shown.form(),
                shown.words(),
                child,
                query.choosable(child.id()),
                agencies.all(),
                adults.mayBeTold(child.id()),
                request != null && request.matches("[0-9a-f-]{36}") ? request : null);
    }

    DisclosurePage disclosure(Frame frame, Form form, DisclosureId id) {
        var view = query.get(id);
        var shown = kept.of(form, Form.blank(), id.value(), DisclosurePage.DRAFT);
        var now = clock.instant();
        return new DisclosurePage(
                frame,
                shown.form(),
                shown.words(),
                view,
                CurrentPractitioner.get().agency().kind(),
                adults.mayBeTold(view.child().id()),
                teams(view),
                England.dateOf(now),
                now);
    }

    private List<Team> teams(DisclosureView view) {
        return view.recipientAgency() == null ? List.of() : agencies.teams(view.recipientAgency());
    }

    void sent(UUID subject, String kind) {
        kept.discard(subject, kind);
    }

    /** Does what one form of a disclosure asks for and goes back to it, or shows it again. */
    Next after(Frame frame, Form form, DisclosureId id, Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    return "/disclosures/" + id;
                },
                wrong -> access.show("disclosure", () -> disclosure(frame, wrong, id)));
    }
}
