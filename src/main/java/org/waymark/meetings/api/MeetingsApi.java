package org.waymark.meetings.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Made;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.meetings.CancelMeeting;
import org.waymark.meetings.ChangePart;
import org.waymark.meetings.Convening;
import org.waymark.meetings.InvitationId;
import org.waymark.meetings.Invitations;
import org.waymark.meetings.MeetingId;
import org.waymark.meetings.MeetingList;
import org.waymark.meetings.MeetingLists;
import org.waymark.meetings.MeetingQueries;
import org.waymark.meetings.MeetingView;
import org.waymark.meetings.Meetings;
import org.waymark.meetings.MeetingsHeld;
import org.waymark.meetings.MoveMeeting;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Meetings",
        description = "Strategy discussions, conferences, core groups and reviews (guide ¶10)")
class MeetingsApi {
    private final Access access;
    private final MeetingLists lists;
    private final MeetingQueries queries;
    private final Convening convening;
    private final Meetings meetings;
    private final MeetingsHeld held;
    private final Invitations invitations;

    MeetingsApi(
            Access access,
            MeetingLists lists,
            MeetingQueries queries,
            Convening convening,
            Meetings meetings,
            MeetingsHeld held,
            Invitations invitations) {
        this.access = access;
        this.lists = lists;
        this.queries = queries;
        this.convening = convening;
        this.meetings = meetings;
        this.held = held;
        this.invitations = invitations;
    }

    @Operation(
            summary = "Meetings you are asked to, convene or chair",
            description = "Those to come, the next first; those past, the latest first, by page.")
    @GetMapping("/meetings")
    Shown<MeetingList> mine(@RequestParam(required = false) @Nullable String before) {
        return access.show("meetings", () -> lists.mine(before));
    }

    @Operation(
            summary = "Meetings about the child of a file",
            description = "Those that you may see.")
    @GetMapping("/files/{reference}/meetings")
    Shown<MeetingList> ofChild(
            @PathVariable CaseReference reference,
            @RequestParam(required = false) @Nullable String before) {
        return access.show("file.meetings", () -> lists.of(convening.child(reference), before));
    }

    @Operation(
            summary = "Plan a meeting about a child",
            description =
                    "By children's social care. Strategy discussions and conferences are opened where their decision is recorded.")
    @PostMapping("/files/{reference}/meetings")
    @ResponseStatus(HttpStatus.CREATED)
    Made plan(
            @PathVariable CaseReference reference, @RequestBody Bodies.Plan body, CommandKey key) {
        return made(convening.convene(body.command(key, convening.known(reference))));
    }

    @Operation(
            summary = "One meeting",
            description =
                    "As much of it as you attend: whoever attends a part sees what is for everybody.")
    @GetMapping("/meetings/{meeting}")
    Shown<MeetingView> get(@PathVariable MeetingId meeting) {
        return access.show("meeting", () -> queries.get(meeting));
    }

    @Operation(summary = "Move a meeting", description = "By whoever runs it.")
    @PostMapping("/meetings/{meeting}/move")
    Made move(
            @PathVariable MeetingId meeting,
            @RequestBody Bodies.Move body,
            CommandKey key,
            Version version) {
        meetings.move(
                new MoveMeeting(
                        key,
                        meeting,
                        version.number(),
                        body.plannedFor(),
                        body.how(),
                        body.place()));
        return made(meeting);
    }

    @Operation(summary = "A planned meeting is not held", description = "By whoever runs it.")
    @PostMapping("/meetings/{meeting}/cancel")
    Made cancel(
            @PathVariable MeetingId meeting,
            @RequestBody Bodies.Cancel body,
            CommandKey key,
            Version version) {
        meetings.cancel(new CancelMeeting(key, meeting, version.number(), body.why()));
        return made(meeting);
    }

    @Operation(
            summary = "A meeting was held, and who came",
            description =
                    "Also to put it right. Where somebody was missing who must be there, it is kept, flagged and met again; never refused.")
    @PostMapping("/meetings/{meeting}/attendance")
    Made attended(
            @PathVariable MeetingId meeting,
            @RequestBody Bodies.Held body,
            CommandKey key,
            Version version) {
        held.record(body.command(key, meeting, version.number()));
        return made(meeting);
    }

    @Operation(
            summary = "Ask somebody to a meeting",
            description =
                    "An adult around the child only where it is decided that they are safe to tell.")
    @PostMapping("/meetings/{meeting}/people")
    @ResponseStatus(HttpStatus.CREATED)
    Made invite(@PathVariable MeetingId meeting, @RequestBody Bodies.Invite body, CommandKey key) {
        invitations.invite(key, meeting, body.invitation());
        return made(meeting);
    }

    @Operation(
            summary = "How much of a meeting somebody attends",
            description = "The whole, a part or none of it; what they may read follows.")
    @PostMapping("/meetings/{meeting}/people/{invitation}/part")
    Made part(
            @PathVariable MeetingId meeting,
            @PathVariable InvitationId invitation,
            @RequestBody Bodies.Share body,
            CommandKey key,
            Version version) {
        invitations.changePart(
                new ChangePart(
                        key, meeting, invitation, version.number(), body.part(), body.why()));
        return made(meeting);
    }

    @Operation(summary = "Somebody is not asked any more")
    @PostMapping("/meetings/{meeting}/people/{invitation}/withdraw")
    Made withdraw(
            @PathVariable MeetingId meeting,
            @PathVariable InvitationId invitation,
            CommandKey key) {
        invitations.withdraw(key, meeting, invitation);
        return made(meeting);
    }

    static Made made(MeetingId meeting) {
        return Made.of(meeting, "/api/v1/meetings/" + meeting);
    }
}
