package org.waymark.protection.conference.web;

import org.springframework.stereotype.Component;
import org.waymark.access.KeptForms;
import org.waymark.access.Proofs;
import org.waymark.meetings.MeetingId;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.protection.EnquiryId;
import org.waymark.protection.ProtectionPlanId;
import org.waymark.protection.conference.ConferenceDecisions;
import org.waymark.protection.conference.ConferenceQueries;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** The pages of conferences, each with what was kept of its form. */
@Component
class ConferencePages {
    private static final String CONVENE = "convene-conference";
    private static final String DECISION = "conference-decision";

    private final Proofs proofs;
    private final ConferenceQueries queries;
    private final ConferenceDecisions decisions;
    private final KeptForms drafts;

    ConferencePages(
            Proofs proofs,
            ConferenceQueries queries,
            ConferenceDecisions decisions,
            KeptForms drafts) {
        this.proofs = proofs;
        this.queries = queries;
        this.decisions = decisions;
        this.drafts = drafts;
    }

    NewConferencePage initial(Frame frame, Form sent, EnquiryId enquiry) {
        proofs.socialCare();
        var kept = drafts.of(sent, Form.blank(), enquiry.value(), CONVENE);
        return new NewConferencePage(
                frame,
                kept.form(),
                kept.words(),
                queries.enquiry(enquiry),
                "/enquiries/" + enquiry);
    }

    NewConferencePage review(Frame frame, Form sent, ProtectionPlanId plan) {
        proofs.socialCare();
        var kept = drafts.of(sent, Form.blank(), plan.value(), CONVENE);
        return new NewConferencePage(
                frame, kept.form(), kept.words(), queries.plan(plan), "/protection-plans/" + plan);
    }

    ConferencePage conference(Frame frame, Form sent, MeetingId id) {
        var k = queries.get(id);
        var me = CurrentPractitioner.get();
        var chairs = me.id().equals(k.chairId());
        var kept = drafts.of(sent, Form.blank(), id.value(), DECISION);
        return new ConferencePage(
                frame,
                kept.form(),
                kept.words(),
                k,
                chairs,
                me.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE,
                chairs && decisions.isExplained(k));
    }

    void sent(java.util.UUID subject) {
        drafts.discard(subject, CONVENE, DECISION);
    }
}
