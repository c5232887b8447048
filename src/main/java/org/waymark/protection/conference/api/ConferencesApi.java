package org.waymark.protection.conference.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Made;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.meetings.How;
import org.waymark.meetings.MeetingId;
import org.waymark.meetings.NewInvitation;
import org.waymark.people.PractitionerId;
import org.waymark.protection.AbuseCategory;
import org.waymark.protection.EnquiryId;
import org.waymark.protection.ProtectionPlanId;
import org.waymark.protection.conference.ConferenceDecisions;
import org.waymark.protection.conference.ConferenceQueries;
import org.waymark.protection.conference.ConferenceView;
import org.waymark.protection.conference.Conferences;
import org.waymark.protection.conference.ConveneConference;
import org.waymark.protection.conference.DecideConference;
import org.waymark.protection.conference.Participation;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Conferences",
        description = "Child protection conferences: 15 working days, then 3 and 6 months")
class ConferencesApi {
    private final Access access;
    private final Conferences conferences;
    private final ConferenceDecisions decisions;
    private final ConferenceQueries queries;

    ConferencesApi(
            Access access,
            Conferences conferences,
            ConferenceDecisions decisions,
            ConferenceQueries queries) {
        this.access = access;
        this.conferences = conferences;
        this.decisions = decisions;
        this.queries = queries;
    }

    @Schema(
            example =
                    """
                    {"plannedFor": "2026-12-15T10:00:00Z", "how": "IN_PERSON", "place": "Civic Centre, room 2",
                     "chair": "0b9f6a0e-1c5e-3d62-9a0c-0d5f0c7f7c11", "invite": ["0b9f6a0e-1c5e-3d62-9a0c-0d5f0c7f7c12"]}
                    """)
    record ConveneBody(
            @Nullable Instant plannedFor,
            @Nullable How how,
            @Nullable String place,
            @Nullable PractitionerId chair,
            @Nullable List<PractitionerId> invite,
            @Nullable String lateWhy,
            @Nullable String safety) {
        ConveneConference command(
                CommandKey key, @Nullable EnquiryId enquiry, @Nullable ProtectionPlanId plan) {
            var people =
                    invite == null
                            ? List.<NewInvitation>of()
                            : invite.stream().map(NewInvitation::of).toList();
            return new ConveneConference(
                    key, enquiry, plan, plannedFor, how, place, chair, people, lateWhy, safety);
        }
    }

    @Schema(
            example =
                    "{\"on\": \"2026-12-11\", \"with\": \"Ethan, his mother, those who are asked\"}")
    record ReportBody(@Nullable LocalDate on, @Nullable String with) {}

    @Schema(
            example =
                    """
                    {"participation": "PN6", "childWords": "He wants to stay at his school.", "plan": true, "category": "SEXUAL",
                     "visitEvery": 10, "reason": "Likely significant harm from a group of adults."}
                    """)
    record DecisionBody(
            @Nullable Participation participation,
            @Nullable String childWords,
            @Nullable String advocate,
            @Nullable Boolean plan,
            @Nullable AbuseCategory category,
            @Nullable Integer visitEvery,
            @Nullable String reason,
            @Nullable Boolean needPlan,
            @Nullable String lateWhy,
            @Nullable String safety) {
        DecideConference command(CommandKey key, MeetingId meeting, int version) {
            return new DecideConference(
                    key,
                    meeting,
                    version,
                    participation,
                    childWords,
                    advocate,
                    plan,
                    category,
                    visitEvery,
                    reason,
                    Boolean.TRUE.equals(needPlan),
                    lateWhy,
                    safety);
        }
    }

    @Schema(example = "{\"words\": \"The child was not seen alone before the conference.\"}")
    record AlertBody(@Nullable String words) {}

    @Operation(
            summary = "Convene the initial conference of an enquiry",
            description =
                    "Within 15 working days of the strategy discussion; later with a reason and how the child is safe. Never at a weekend.")
    @PostMapping("/enquiries/{enquiry}/conference")
    @ResponseStatus(HttpStatus.CREATED)
    Made initial(@PathVariable EnquiryId enquiry, @RequestBody ConveneBody body, CommandKey key) {
        return made(conferences.convene(body.command(key, enquiry, null)));
    }

    @Operation(
            summary = "Convene the review of a plan",
            description = "The first within three months, then within six.")
    @PostMapping("/protection-plans/{protectionPlan}/conference")
    @ResponseStatus(HttpStatus.CREATED)
    Made review(
            @PathVariable("protectionPlan") ProtectionPlanId plan,
            @RequestBody ConveneBody body,
            CommandKey key) {
        return made(conferences.convene(body.command(key, null, plan)));
    }

    @Operation(summary = "A conference", description = "Its meeting is read at /meetings.")
    @GetMapping("/conferences/{conference}")
    Shown<ConferenceView> get(@PathVariable MeetingId conference) {
        return access.show("conference", () -> queries.get(conference));
    }

    @Operation(
            summary = "The report was shared before",
            description = "By children's social care, with the child, the family and those asked.")
    @PostMapping("/conferences/{conference}/report")
    Made report(@PathVariable MeetingId conference, @RequestBody ReportBody body, CommandKey key) {
        decisions.shareReport(key, conference, body.on(), body.with());
        return made(conference);
    }

    @Operation(
            summary = "What the conference decided",
            description =
                    "By its chair. A plan starts, goes on or ends on the conference's own day.")
    @PostMapping("/conferences/{conference}/decision")
    Made decide(
            @PathVariable MeetingId conference,
            @RequestBody DecisionBody body,
            CommandKey key,
            Version version) {
        decisions.decide(body.command(key, conference, version.number()));
        return made(conference);
    }

    @Operation(summary = "The chair asks for something to be put right")
    @PostMapping("/conferences/{conference}/alert")
    Made alert(@PathVariable MeetingId conference, @RequestBody AlertBody body, CommandKey key) {
        decisions.alert(key, conference, body.words());
        return made(conference);
    }

    private static Made made(MeetingId id) {
        return Made.of(id, "/api/v1/conferences/" + id);
    }
}
