package org.waymark.missing.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.KeptForms;
import org.waymark.calendar.England;
import org.waymark.missing.AdultsAround;
import org.waymark.missing.InterviewQueries;
import org.waymark.missing.InterviewState;
import org.waymark.missing.InterviewView;
import org.waymark.missing.ReturnInterviewId;
import org.waymark.missing.WhatHappened;
import org.waymark.missing.WorklistQuery;
import org.waymark.people.Agencies;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioner;
import org.waymark.people.Practitioners;
import org.waymark.people.TeamKind;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.forms.DateParts;
import org.waymark.web.forms.Form;

/** The pages of return interviews. */
@Component
class InterviewPages {
    static final String ANSWER = "return-interview-answer";
    static final String RECORD = "return-interview";
    static final String FACT = "return-interview-fact";

    private final Clock clock;
    private final WorklistQuery worklist;
    private final InterviewQueries interviews;
    private final AdultsAround adults;
    private final Agencies agencies;
    private final Practitioners practitioners;
    private final KeptForms drafts;

    InterviewPages(
            Clock clock,
            WorklistQuery worklist,
            InterviewQueries interviews,
            AdultsAround adults,
            Agencies agencies,
            Practitioners practitioners,
            KeptForms drafts) {
        this.clock = clock;
        this.worklist = worklist;
        this.interviews = interviews;
        this.adults = adults;
        this.agencies = agencies;
        this.practitioners = practitioners;
        this.drafts = drafts;
    }

    WorklistPage worklist(Frame frame) {
        return new WorklistPage(frame, clock.instant(), worklist.mine());
    }

    /**
     * @param what the answer already chosen on the list; null for none
     */
    InterviewPage interview(
            Frame frame, Form form, ReturnInterviewId id, @Nullable WhatHappened what) {
        var interview = interviews.get(id);
        var kept = drafts.of(form, Form.blank(), id.value(), ANSWER, FACT);
        var shown =
                what == null || !form.answers().isEmpty()
                        ? kept.form()
                        : kept.form().with("what", what.name());
        var colleagues = colleagues(interview);
        return new InterviewPage(
                frame,
                shown,
                kept.words(),
                clock.instant(),
                interview,
                colleagues,
                adults.safe(id),
                mayHandOver(interview, colleagues),
                interviews.isToRead(id));
    }

    private List<Practitioner> colleagues(InterviewView interview) {
        return agencies
                .team(TeamKind.RETURN_INTERVIEWS)
                .map(t -> practitioners.ofTeam(t.id()))
                .orElse(List.of())
                .stream()
                .filter(p -> !p.name().equals(interview.owner()))
                .toList();
    }

    private static boolean mayHandOver(InterviewView interview, List<Practitioner> colleagues) {
        var me = CurrentPractitioner.get();
        return interview.state() != InterviewState.DONE
                && (interview.mine()
                        || colleagues.stream().anyMatch(p -> p.id().equals(me.id()))
                        || me.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE);
    }

    RecordPage record(Frame frame, Form form, ReturnInterviewId id) {
        var interview = interviews.get(id);
        if (!interview.mine()) throw new NotFound();
        var start = Form.blank().with("held", DateParts.of(England.dateOf(clock.instant())));
        var kept = drafts.of(form, start, id.value(), RECORD);
        return new RecordPage(
                frame,
                kept.form(),
                kept.words(),
                clock.instant(),
                interview,
                interviews.mentionedBefore(interview.child().id()));
    }

    @Transactional
    public void sent(ReturnInterviewId id, String draft) {
        discard(id.value(), draft);
    }

    private void discard(UUID subject, String draft) {
        drafts.discard(subject, draft);
    }
}
