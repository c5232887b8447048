package org.waymark.meetings.web;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.waymark.access.KeptForms;
import org.waymark.meetings.Audience;
import org.waymark.meetings.MeetingActionQueries;
import org.waymark.meetings.MeetingAdults;
import org.waymark.meetings.MeetingId;
import org.waymark.meetings.MeetingQueries;
import org.waymark.meetings.MeetingView;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** The pages of one meeting, each with what was kept of its forms. */
@Component
class MeetingPages {
    static final String INVITE = "invite";
    static final String CONTRIBUTION = "contribution";
    static final String INFORMATION = "meeting-information";
    static final String DECISION = "meeting-decision";
    static final String DISSENT = "dissent";
    static final String ACTION = "meeting-action";
    static final String OUTCOME = "action-outcome";
    static final String PROGRESS = "action-progress";

    private final Clock clock;
    private final MeetingQueries meetings;
    private final MeetingActionQueries actions;
    private final MeetingAdults adults;
    private final KeptForms drafts;

    MeetingPages(
            Clock clock,
            MeetingQueries meetings,
            MeetingActionQueries actions,
            MeetingAdults adults,
            KeptForms drafts) {
        this.clock = clock;
        this.meetings = meetings;
        this.actions = actions;
        this.adults = adults;
        this.drafts = drafts;
    }

    MeetingPage meeting(Frame frame, Form sent, MeetingId id) {
        var m = meetings.get(id);
        var start = Typed.with(Form.blank(), "planned", m.plannedFor());
        if (m.how() != null) start = start.with("how", m.how().name());
        if (m.place() != null) start = start.with("place", m.place());
        var kept = drafts.of(sent, start, id.value(), DISSENT);
        return new MeetingPage(frame, kept.form(), clock.instant(), m);
    }

    PeoplePage people(Frame frame, Form sent, MeetingId id) {
        var m = meetings.toRun(id);
        var kept = drafts.of(sent, Form.blank().with("newPart", "WHOLE"), id.value(), INVITE);
        return new PeoplePage(frame, kept.form(), kept.words(), m, adults.of(m.child().id()));
    }

    ContributionPage contribution(Frame frame, Form sent, MeetingId id) {
        var m = meetings.get(id);
        var start = Form.blank().with("audience", Audience.EVERYBODY.name());
        var kept = drafts.of(sent, start, id.value(), CONTRIBUTION);
        return new ContributionPage(frame, kept.form(), kept.words(), m);
    }

    /** Begins with what is known: when it was planned or held, and who came. */
    AttendancePage attendance(Frame frame, Form sent, MeetingId id) {
        var m = meetings.toRun(id);
        return new AttendancePage(frame, sent.answers().isEmpty() ? start(m) : sent, m);
    }

    private Form start(MeetingView m) {
        var form = Typed.with(Form.blank(), "held", m.at());
        for (var p : m.people()) {
            if (p.attendance() != null)
                form = form.with("attendance-" + p.id(), p.attendance().name());
            if (p.note() != null) form = form.with("note-" + p.id(), p.note());
        }
        return form;
    }

    /** For those who run the meeting, once it was held. */
    RecordPage record(Frame frame, Form sent, MeetingId id) {
        var m = meetings.toRun(id);
        var kept =
                drafts.of(sent, Form.blank(), id.value(), INFORMATION, DECISION, DISSENT, ACTION);
        return new RecordPage(frame, withAudiences(kept.form()), kept.words(), m);
    }

    /** Each of the forms of one page is sent alone: the others keep what they begin with. */
    private static Form withAudiences(Form form) {
        var everybody = Audience.EVERYBODY.name();
        var first =
                form.has("informationAudience")
                        ? form
                        : form.with("informationAudience", everybody);
        return first.has("decisionAudience") ? first : first.with("decisionAudience", everybody);
    }

    MinutesPage everybody(Frame frame, Form sent, MeetingId id) {
        return minutes(frame, sent, id, Audience.EVERYBODY);
    }

    MinutesPage minutes(Frame frame, Form sent, MeetingId id, Audience audience) {
        var m = meetings.toRun(id);
        var text = m.text(audience);
        var start = text == null ? Form.blank() : Form.blank().with("words", text.words());
        var kept = drafts.of(sent, start, id.value(), kind(audience));
        var over = sent.text("over");
        var conflict =
                !over.isEmpty() && text != null && !over.equals(Integer.toString(text.number()));
        return new MinutesPage(frame, kept.form(), kept.words(), m, audience, conflict);
    }

    ActionPage action(Frame frame, Form sent, org.waymark.meetings.ActionId id) {
        var kept = drafts.of(sent, Form.blank(), id.value(), OUTCOME, PROGRESS);
        return new ActionPage(frame, kept.form(), kept.words(), clock.instant(), actions.get(id));
    }

    void sent(java.util.UUID subject, String... kinds) {
        drafts.discard(subject, kinds);
    }

    static String kind(Audience audience) {
        return audience == Audience.EVERYBODY ? "minutes-everybody" : "minutes-whole-only";
    }
}
