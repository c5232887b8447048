package org.waymark.referral.web;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.waymark.access.Kept;
import org.waymark.access.KeptForms;
import org.waymark.access.Proofs;
import org.waymark.child.MissingSummaries;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Role;
import org.waymark.procedures.Procedures;
import org.waymark.referral.OverrideId;
import org.waymark.referral.ReferralId;
import org.waymark.referral.frontdoor.OverridesInFull;
import org.waymark.referral.frontdoor.ReferralsInFull;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Reads what the pages of one referral at the front door show. */
@Component
class ReferralPages {
    static final String SCREENING = "screening";
    static final String DECISION = "decision";
    static final String OVERRIDE = "override";

    private final Clock clock;
    private final Proofs proofs;
    private final ReferralsInFull referrals;
    private final OverridesInFull overrides;
    private final Procedures procedures;
    private final MissingSummaries missing;
    private final KeptForms kept;

    ReferralPages(
            Clock clock,
            Proofs proofs,
            ReferralsInFull referrals,
            OverridesInFull overrides,
            Procedures procedures,
            MissingSummaries missing,
            KeptForms kept) {
        this.clock = clock;
        this.proofs = proofs;
        this.referrals = referrals;
        this.overrides = overrides;
        this.procedures = procedures;
        this.missing = missing;
        this.kept = kept;
    }

    ReferralDeskPage desk(Frame frame, ReferralId referral) {
        return desk(frame, kept.find(SCREENING, referral.value()), referral);
    }

    ReferralDeskPage again(Frame frame, Form form, ReferralId referral) {
        return desk(frame, Kept.sent(form), referral);
    }

    private ReferralDeskPage desk(Frame frame, Kept form, ReferralId referral) {
        var shown = referrals.get(referral);
        return new ReferralDeskPage(
                frame,
                form.form(),
                form.words(),
                shown,
                missing.of(shown.head().child()),
                me(),
                clock.instant());
    }

    DecisionPage decision(Frame frame, ReferralId referral) {
        return decision(frame, kept.find(DECISION, referral.value()), referral);
    }

    DecisionPage decisionAgain(Frame frame, Form form, ReferralId referral) {
        return decision(frame, Kept.sent(form), referral);
    }

    private DecisionPage decision(Frame frame, Kept form, ReferralId referral) {
        proofs.qualifiedSocialWorker();
        return new DecisionPage(
                frame,
                form.form(),
                form.words(),
                referrals.get(referral),
                procedures.inForce(),
                me(),
                clock.instant());
    }

    OverridePage override(Frame frame, OverrideId override) {
        return override(frame, kept.find(OVERRIDE, override.value()), override);
    }

    OverridePage overrideAgain(Frame frame, Form form, OverrideId override) {
        return override(frame, Kept.sent(form), override);
    }

    private OverridePage override(Frame frame, Kept form, OverrideId override) {
        proofs.socialCare();
        var asked = overrides.get(override);
        return new OverridePage(
                frame,
                form.form(),
                form.words(),
                asked,
                referrals.get(asked.referral()),
                me(),
                clock.instant());
    }

    private Reader me() {
        var me = CurrentPractitioner.get();
        return new Reader(
                me.id(),
                proofs.isQualifiedSocialWorker(),
                me.is(Role.TEAM_MANAGER),
                proofs.isLinker());
    }
}
