package org.waymark.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Api;
import org.waymark.testing.Concern;
import org.waymark.testing.Northmoor;

/** A child of a test's own, whom a team works with, and meetings about them. */
public final class MeetingScene {
    static final String WORKER = "Lorna Blythe";
    static final Quorum STRATEGY =
            Quorum.of(
                    "domain.md B.4",
                    QuorumNeed.SOCIAL_WORKER,
                    QuorumNeed.HEALTH,
                    QuorumNeed.POLICE);

    private final Northmoor area = Northmoor.area();

    /** A child and their file, decided for assessment: the northern team's. */
    public record Known(ChildId child, String reference) {}

    public Known child() {
        var concern =
                area.api("Joe Tanner")
                        .post("/api/v1/concerns", Concern.aboutANewChild().json())
                        .body()
                        .get("parts")
                        .get(0)
                        .get("id")
                        .asString();
        var referral =
                done(area.api("Joe Tanner")
                                .post(
                                        "/api/v1/concerns/" + concern + "/referral",
                                        "{\"directReason\": \"Discussed by telephone.\"}"))
                        .body()
                        .get("id")
                        .asString();
        var desk = "/api/v1/front-door/referrals/" + referral;
        var priya = area.api("Priya Nair");
        done(
                priya.change(
                        "/api/v1/referrals/" + referral + "/decision",
                        """
                        {"action": "SECTION_17_ASSESSMENT", "exploitationSuspected": true, "rationale": "To be assessed.",
                         "nobodyConsulted": "The school said what was needed.",
                         "wishes": {"state": "NOT_YET", "reason": "Seen tomorrow."}}
                        """,
                        priya.get(desk).header("ETag")));
        var child =
                area.sql()
                        .sql("select child_id from concern where id = cast(? as uuid)")
                        .param(concern)
                        .query(UUID.class)
                        .single();
        var reference =
                area.sql()
                        .sql("select reference from file where child_id = ?")
                        .param(child)
                        .query(String.class)
                        .single();
        return new Known(new ChildId(child), reference);
    }

    /** An adult around the child, as the file names them. */
    public UUID adult(Known known, String safeToTell) {
        var id = UUID.randomUUID();
        area.sql()
                .sql(
                        """
                        insert into child_adult (id, child_id, author_agency, name, relationship, safe_to_tell, added_at)
                        values (?, ?, ?, 'Wendy Example', 'mother', ?, now())
                        """)
                .params(
                        id,
                        known.child().value(),
                        area.person(WORKER).agency().id().value(),
                        safeToTell)
                .update();
        return id;
    }

    static Api.Answer done(Api.Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
        return answer;
    }

    static CommandKey key() {
        return CommandKey.random();
    }

    PractitionerId id(String name) {
        return area.person(name).id();
    }

    Instant now() {
        return area.bean(Clock.class).instant();
    }

    NewInvitation person(String name) {
        return NewInvitation.of(id(name));
    }

    NewInvitation person(String name, Part part, @Nullable String why) {
        return new NewInvitation(
                InviteeKind.PRACTITIONER, id(name), null, null, null, null, null, part, why);
    }

    /** Planned by the social worker, in a week. */
    public MeetingId planned(Known known, Quorum quorum, NewInvitation... people) {
        return area.as(
                WORKER,
                () ->
                        area.bean(Meetings.class)
                                .plan(
                                        new PlanMeeting(
                                                key(),
                                                known.child(),
                                                MeetingKind.CHILD_IN_NEED_REVIEW,
                                                null,
                                                "To review the plan.",
                                                now().plus(Duration.ofDays(7)),
                                                How.IN_PERSON,
                                                "Civic Centre, room 2",
                                                null,
                                                quorum,
                                                List.of(people))));
    }

    /** Planned, with the school nurse invited. */
    public MeetingId withNurse(Known known) {
        return planned(known, Quorum.NONE, person("Adele Finch"));
    }

    MeetingId held(Known known, Instant at, Quorum quorum, NewInvitation... people) {
        return area.as(
                WORKER,
                () ->
                        area.bean(Meetings.class)
                                .hold(
                                        new HoldMeeting(
                                                key(),
                                                known.child(),
                                                MeetingKind.STRATEGY_DISCUSSION,
                                                null,
                                                "Is a section 47 enquiry required?",
                                                at,
                                                How.TELEPHONE,
                                                null,
                                                null,
                                                quorum,
                                                List.of(people),
                                                List.of(
                                                        new HoldMeeting.Shared(
                                                                "Karen Doyle, Northmoor Police",
                                                                "Seen with two adults by the car park.",
                                                                null,
                                                                null)),
                                                List.of(
                                                        new HoldMeeting.Decided(
                                                                "The child stays at the hospital tonight.",
                                                                null,
                                                                null)),
                                                List.of(
                                                        new HoldMeeting.Agreed(
                                                                id("Adele Finch"),
                                                                null,
                                                                "Ring the ward in the morning",
                                                                null)))));
    }

    MeetingView read(String who, MeetingId meeting) {
        return area.as(who, () -> area.bean(MeetingQueries.class).get(meeting));
    }

    <T> T as(String who, Supplier<T> work) {
        return area.as(who, work);
    }

    /** How many open tasks of a kind a person has about a subject. */
    long tasks(String kind, UUID subject) {
        return area.sql()
                .sql(
                        "select count(*) from task where kind = ? and subject_id = ? and done_at is null")
                .params(kind, subject)
                .query(Long.class)
                .single();
    }
}
