package org.waymark.meetings.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.meetings.AgreeAction;
import org.waymark.meetings.Attendance;
import org.waymark.meetings.Audience;
import org.waymark.meetings.Basis;
import org.waymark.meetings.DecisionId;
import org.waymark.meetings.GiveContribution;
import org.waymark.meetings.How;
import org.waymark.meetings.InvitationId;
import org.waymark.meetings.InviteeKind;
import org.waymark.meetings.MeetingId;
import org.waymark.meetings.MeetingKind;
import org.waymark.meetings.MeetingRules;
import org.waymark.meetings.MoveMeeting;
import org.waymark.meetings.NewInvitation;
import org.waymark.meetings.Part;
import org.waymark.meetings.PeopleTyped;
import org.waymark.meetings.PlanMeeting;
import org.waymark.meetings.Quorum;
import org.waymark.meetings.RecordDecision;
import org.waymark.meetings.RecordDissent;
import org.waymark.meetings.RecordHeld;
import org.waymark.meetings.ShareInformation;
import org.waymark.people.AgencyKind;
import org.waymark.people.Party;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;
import org.waymark.web.Checks;
import org.waymark.web.forms.Form;

/** Reads the forms of meetings. */
@Component
class MeetingForms {
    private static final String ATTENDANCE = "attendance-";

    private final PeopleTyped people;

    MeetingForms(PeopleTyped people) {
        this.people = people;
    }

    PlanMeeting plan(Form form, CommandKey key, ChildId child) {
        var checks = new Checks();
        var kind = form.choice("kind", MeetingKind.class);
        checks.require(kind != null, MeetingRules.KIND_NEEDED, "kind");
        var at = Typed.moment(form, "planned", checks);
        var asked = new ArrayList<NewInvitation>();
        checks.require(() -> lines(form).forEach(p -> asked.add(person(p))), "people");
        checks.require(
                at != null || form.errors().of("planned") != null,
                MeetingRules.PLANNED_NEEDS_WHEN,
                "planned");
        checks.orThrow();
        return new PlanMeeting(
                key,
                child,
                kind == null ? MeetingKind.OTHER : kind,
                null,
                form.words("purpose"),
                at,
                form.choice("how", How.class),
                form.words("place"),
                null,
                Quorum.NONE,
                asked);
    }

    private static List<String> lines(Form form) {
        return form.text("people").lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    }

    private NewInvitation person(String typed) {
        var found = people.find(typed, "people");
        return NewInvitation.of(java.util.Objects.requireNonNull(found).id());
    }

    static MoveMeeting move(Form form, CommandKey key, MeetingId meeting, int version) {
        var checks = new Checks();
        var at = Typed.moment(form, "planned", checks);
        checks.orThrow();
        return new MoveMeeting(
                key, meeting, version, at, form.choice("how", How.class), form.words("place"));
    }

    NewInvitation invitation(Form form) {
        var kind = form.choice("kind", InviteeKind.class);
        var part = form.choice("newPart", Part.class);
        var known =
                kind == InviteeKind.PRACTITIONER
                        ? people.find(form.words("practitioner"), "practitioner")
                        : null;
        var advocate = kind == InviteeKind.ADVOCATE;
        return new NewInvitation(
                kind,
                known == null ? null : known.id(),
                form.words(advocate ? "advocateName" : "name"),
                advocate ? "advocate" : null,
                form.words(advocate ? "advocateAgency" : "agencyName"),
                advocate ? null : form.choice("agencyKind", AgencyKind.class),
                form.uuid("adult"),
                part,
                form.words("why"));
    }

    static GiveContribution contribution(Form form, CommandKey key, MeetingId meeting) {
        return new GiveContribution(
                key,
                meeting,
                form.words("known"),
                form.words("worries"),
                form.words("strengths"),
                form.words("childWords"),
                form.words("proposes"),
                form.choice("audience", Audience.class));
    }

    static RecordHeld held(Form form, CommandKey key, MeetingId meeting, int version) {
        var checks = new Checks();
        var at = Typed.moment(form, "held", checks);
        checks.orThrow();
        Map<InvitationId, Attendance> attendance = new HashMap<>();
        Map<InvitationId, String> notes = new HashMap<>();
        for (var name : form.answers().keySet()) {
            if (!name.startsWith(ATTENDANCE)) continue;
            var id = invitation(name.substring(ATTENDANCE.length()));
            var chosen = form.choice(name, Attendance.class);
            if (id == null || chosen == null) continue;
            attendance.put(id, chosen);
            var note = form.words("note-" + id);
            if (note != null) notes.put(id, note);
        }
        return new RecordHeld(key, meeting, version, at, null, attendance, notes);
    }

    private static @Nullable InvitationId invitation(String text) {
        try {
            return new InvitationId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static ShareInformation information(Form form, CommandKey key, MeetingId meeting) {
        return new ShareInformation(
                key,
                meeting,
                form.words("saidBy"),
                form.words("informationWords"),
                form.choice("basis", Basis.class),
                form.choice("informationAudience", Audience.class));
    }

    static RecordDecision decision(Form form, CommandKey key, MeetingId meeting) {
        return new RecordDecision(
                key,
                meeting,
                form.words("decisionWords"),
                form.words("decisionReason"),
                form.choice("decisionAudience", Audience.class));
    }

    static RecordDissent dissent(Form form, CommandKey key, MeetingId meeting) {
        var decision = form.uuid("decision");
        return new RecordDissent(
                key,
                meeting,
                decision == null ? null : new DecisionId(decision),
                form.words("dissentWho"),
                form.words("dissentWords"));
    }

    AgreeAction action(Form form, CommandKey key, MeetingId meeting) {
        var checks = new Checks();
        var due = Typed.day(form, "due", checks);
        checks.orThrow();
        var chosen = form.text("owner");
        var typed = form.words("ownerTyped");
        Party to = null;
        String name = null;
        if (chosen.startsWith("person:")) to = owner(chosen.substring("person:".length()));
        else if (chosen.startsWith("name:")) name = chosen.substring("name:".length());
        else if (typed != null) {
            var known = people.look(typed, "ownerTyped");
            if (known == null) name = typed;
            else to = known.id();
        }
        return new AgreeAction(key, meeting, to, name, form.words("what"), due);
    }

    private static @Nullable PractitionerId owner(String text) {
        try {
            return new PractitionerId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
