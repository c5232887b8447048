package org.waymark.identification.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.access.AccessRules;
import org.waymark.access.Kept;
import org.waymark.access.KeptForms;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.child.MissingSummaries;
import org.waymark.identification.ConcernId;
import org.waymark.identification.ConcernView;
import org.waymark.identification.ConcernViews;
import org.waymark.identification.ConsultationId;
import org.waymark.identification.ConsultationViews;
import org.waymark.identification.Consultations;
import org.waymark.identification.FollowsReferral;
import org.waymark.identification.Inbox;
import org.waymark.identification.Older;
import org.waymark.people.CurrentPractitioner;
import org.waymark.web.Frame;

/** Makes the pages of a concern and its discussion, inside {@code show}. */
@Component
class ConcernPages {
    private final ConcernViews concerns;
    private final ConsultationViews requests;
    private final Consultations consultations;
    private final Inbox inbox;
    private final Proofs proofs;
    private final KeptForms kept;
    private final MissingSummaries missing;
    private final Clock clock;
    private final ObjectProvider<FollowsReferral> follows;

    ConcernPages(
            ConcernViews concerns,
            ConsultationViews requests,
            Consultations consultations,
            Inbox inbox,
            Proofs proofs,
            KeptForms kept,
            MissingSummaries missing,
            Clock clock,
            ObjectProvider<FollowsReferral> follows) {
        this.concerns = concerns;
        this.requests = requests;
        this.consultations = consultations;
        this.inbox = inbox;
        this.proofs = proofs;
        this.kept = kept;
        this.missing = missing;
        this.clock = clock;
        this.follows = follows;
    }

    ConcernPage concern(Frame frame, ConcernId id) {
        var concern = concerns.get(id);
        return new ConcernPage(
                frame,
                new ConcernWords(concern),
                follow(concern),
                ours(concern),
                missing.of(concern.child().id()));
    }

    AskPage ask(Frame frame, @Nullable Kept typed, ConcernId id) {
        var form = typed == null ? kept.find(AskPage.DRAFT, id.value()) : typed;
        return new AskPage(
                frame, form, new ConcernWords(concerns.get(id)), consultations.leadsFor(id));
    }

    HeldPage held(Frame frame, @Nullable Kept typed, ConcernId id) {
        var form = typed == null ? kept.find(HeldPage.DRAFT, id.value()) : typed;
        var concern = concerns.get(id);
        if (!ours(concern)) throw new NotAllowed(AccessRules.NEEDS_RAISING_AGENCY);
        return new HeldPage(frame, form, new ConcernWords(concern));
    }

    CorrectionPage correction(Frame frame, @Nullable Kept typed, ConcernId id) {
        var form = typed == null ? kept.find(CorrectionPage.DRAFT, id.value()) : typed;
        return new CorrectionPage(frame, form, new ConcernWords(concerns.get(id)));
    }

    ConsultationPage consultation(Frame frame, @Nullable Kept typed, ConsultationId id) {
        var me = CurrentPractitioner.get();
        var form = typed == null ? kept.find(ConsultationPage.DRAFT, id.value()) : typed;
        var one = requests.get(id);
        var asker = one.consultation().askedBy().id().equals(me.id());
        var lead = proofs.isLead() && ours(one.concern()) && !asker;
        return new ConsultationPage(frame, form, one, new ConcernWords(one.concern()), asker, lead);
    }

    ConsultationsPage inbox(Frame frame, @Nullable Older before) {
        var words = new LeadsList(clock.instant(), CurrentPractitioner.get().id());
        return new ConsultationsPage(
                frame,
                words,
                inbox.waiting(),
                inbox.lookAgain(),
                inbox.past(before),
                before == null);
    }

    /** Where the referral is followed, once there is one. */
    private String follow(ConcernView concern) {
        return follows.stream()
                .flatMap(f -> f.path(concern.id()).stream())
                .findFirst()
                .orElse("/concerns/" + concern.id() + "/refer");
    }

    private static boolean ours(ConcernView concern) {
        return concern.agency().equals(CurrentPractitioner.get().agency().id());
    }
}
