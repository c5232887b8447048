package org.waymark.meetings.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.waymark.meetings.ActionId;
import org.waymark.meetings.AddProgress;
import org.waymark.meetings.Audience;
import org.waymark.meetings.CompleteAction;
import org.waymark.meetings.InvitationId;
import org.waymark.meetings.MeetingActionQueries;
import org.waymark.meetings.MeetingActionView;
import org.waymark.meetings.MeetingActions;
import org.waymark.meetings.MeetingContributions;
import org.waymark.meetings.MeetingId;
import org.waymark.meetings.MeetingMinutes;
import org.waymark.meetings.MeetingRecords;
import org.waymark.meetings.SaveMinutes;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1/meetings")
@Tag(
        name = "Meetings",
        description = "Strategy discussions, conferences, core groups and reviews (guide ¶10)")
class MeetingRecordsApi {
    private static final String MINUTES = "/{meeting}/minutes/{audience}";

    private final Access access;
    private final MeetingContributions contributions;
    private final MeetingRecords records;
    private final MeetingActions actions;
    private final MeetingActionQueries queries;
    private final MeetingMinutes minutes;

    MeetingRecordsApi(
            Access access,
            MeetingContributions contributions,
            MeetingRecords records,
            MeetingActions actions,
            MeetingActionQueries queries,
            MeetingMinutes minutes) {
        this.access = access;
        this.contributions = contributions;
        this.records = records;
        this.actions = actions;
        this.queries = queries;
        this.minutes = minutes;
    }

    @Operation(
            summary = "What your agency knows, before a meeting",
            description = "In its own words. Nobody changes it; you add to it.")
    @PostMapping("/{meeting}/contributions")
    @ResponseStatus(HttpStatus.CREATED)
    Made contribute(
            @PathVariable MeetingId meeting,
            @RequestBody Bodies.Contribution body,
            CommandKey key) {
        contributions.give(body.command(key, meeting));
        return MeetingsApi.made(meeting);
    }

    @Operation(
            summary = "What somebody shared at a meeting",
            description = "With its basis; it stands in the child's record of sharing.")
    @PostMapping("/{meeting}/information")
    @ResponseStatus(HttpStatus.CREATED)
    Made share(
            @PathVariable MeetingId meeting, @RequestBody Bodies.Information body, CommandKey key) {
        records.share(body.command(key, meeting));
        return MeetingsApi.made(meeting);
    }

    @Operation(summary = "What a meeting decided, and why")
    @PostMapping("/{meeting}/decisions")
    @ResponseStatus(HttpStatus.CREATED)
    Made decide(
            @PathVariable MeetingId meeting, @RequestBody Bodies.Decision body, CommandKey key) {
        return Made.of(records.decide(body.command(key, meeting)), "/api/v1/meetings/" + meeting);
    }

    @Operation(
            summary = "Somebody did not agree",
            description = "By name: for yourself, or for anybody if you run the meeting.")
    @PostMapping("/{meeting}/dissents")
    @ResponseStatus(HttpStatus.CREATED)
    Made dissent(
            @PathVariable MeetingId meeting, @RequestBody Bodies.Dissent body, CommandKey key) {
        records.dissent(body.command(key, meeting));
        return MeetingsApi.made(meeting);
    }

    @Operation(
            summary = "What somebody does by a day",
            description =
                    "Of any agency. Whoever has it sees the action and the child's name, and nothing else of the meeting.")
    @PostMapping("/{meeting}/actions")
    @ResponseStatus(HttpStatus.CREATED)
    Made agree(@PathVariable MeetingId meeting, @RequestBody Bodies.Action body, CommandKey key) {
        return made(actions.agree(body.command(key, meeting)));
    }

    @Operation(summary = "One action", description = "For whoever has it, and for the meeting.")
    @GetMapping("/actions/{action}")
    Shown<MeetingActionView> action(@PathVariable ActionId action) {
        return access.show("meeting.action", () -> queries.get(action));
    }

    @Operation(summary = "How far an action has come")
    @PostMapping("/actions/{action}/progress")
    @ResponseStatus(HttpStatus.CREATED)
    Made progress(
            @PathVariable ActionId action, @RequestBody Bodies.Progress body, CommandKey key) {
        actions.progress(new AddProgress(key, action, body.words()));
        return made(action);
    }

    @Operation(summary = "An action is done, and what came of it")
    @PostMapping("/actions/{action}/done")
    Made done(
            @PathVariable ActionId action,
            @RequestBody Bodies.Outcome body,
            CommandKey key,
            Version version) {
        actions.complete(new CompleteAction(key, action, version.number(), body.outcome()));
        return made(action);
    }

    @Operation(
            summary = "Save a draft of the minutes",
            description =
                    "Over the text you read, by its number. If somebody else saved a newer one, nothing is written and both are yours to bring together.")
    @PostMapping(MINUTES)
    Made save(
            @PathVariable MeetingId meeting,
            @PathVariable Audience audience,
            @RequestBody Bodies.Text body,
            CommandKey key) {
        minutes.save(new SaveMinutes(key, meeting, audience, body.overOrNone(), body.words()));
        return MeetingsApi.made(meeting);
    }

    @Operation(summary = "Confirm the minutes", description = "The text with the number you read.")
    @PostMapping(MINUTES + "/confirm")
    Made confirm(
            @PathVariable MeetingId meeting,
            @PathVariable Audience audience,
            @RequestBody Bodies.Text body,
            CommandKey key) {
        minutes.confirm(key, meeting, audience, body.overOrNone());
        return MeetingsApi.made(meeting);
    }

    @Operation(
            summary = "Somebody has their minutes",
            description = "As much of them as they attend; never an adult who is not safe to tell.")
    @PostMapping("/{meeting}/minutes/{invitation}/given")
    @ResponseStatus(HttpStatus.CREATED)
    Made given(
            @PathVariable MeetingId meeting,
            @PathVariable InvitationId invitation,
            CommandKey key) {
        minutes.give(key, meeting, invitation);
        return MeetingsApi.made(meeting);
    }

    private static Made made(ActionId action) {
        return Made.of(action, "/api/v1/meetings/actions/" + action);
    }
}
