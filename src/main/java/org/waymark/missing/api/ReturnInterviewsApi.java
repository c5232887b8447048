package org.waymark.missing.api;

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
import org.waymark.missing.ChangeSafeContact;
import org.waymark.missing.EpisodeId;
import org.waymark.missing.HandOvers;
import org.waymark.missing.InterviewQueries;
import org.waymark.missing.InterviewRecords;
import org.waymark.missing.InterviewView;
import org.waymark.missing.ReturnInterviewId;
import org.waymark.missing.ReturnInterviews;
import org.waymark.missing.Worklist;
import org.waymark.missing.WorklistQuery;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Return interviews",
        description =
                "Offered, accepted, declined, not possible and held are five facts (guide ¶5)")
class ReturnInterviewsApi {
    private static final String OF_EPISODE = "/missing-episodes/{episode}/return-interview";

    private final Access access;
    private final ReturnInterviews interviews;
    private final InterviewRecords records;
    private final HandOvers handOvers;
    private final InterviewQueries queries;
    private final WorklistQuery worklist;

    ReturnInterviewsApi(
            Access access,
            ReturnInterviews interviews,
            InterviewRecords records,
            HandOvers handOvers,
            InterviewQueries queries,
            WorklistQuery worklist) {
        this.access = access;
        this.interviews = interviews;
        this.records = records;
        this.handOvers = handOvers;
        this.queries = queries;
        this.worklist = worklist;
    }

    @Operation(
            summary = "The interviewers' worklist",
            description =
                    "Returned children by hours left: your own, your team's that nobody has, and those of colleagues for cover.")
    @GetMapping("/return-interviews")
    Shown<Worklist> worklist() {
        return access.show("missing.interviews", worklist::mine);
    }

    @Operation(
            summary = "One return interview",
            description =
                    "What was said is there only for the interviewer and for those it was given to read.")
    @GetMapping("/return-interviews/{interview}")
    Shown<InterviewView> get(@PathVariable ReturnInterviewId interview) {
        return access.show("missing.interview", () -> queries.get(interview));
    }

    @Operation(summary = "The return interview was offered")
    @PostMapping(OF_EPISODE + "/offer")
    Made offer(
            @PathVariable EpisodeId episode,
            @RequestBody InterviewBodies.Offer body,
            CommandKey key,
            Version version) {
        var id = of(episode);
        interviews.answer(body.command(key, id, version.number()));
        return made(id);
    }

    @Operation(
            summary = "Accepted, declined, not possible, or a time arranged",
            description = "An answer to an offer that was not recorded records the offer with it.")
    @PostMapping(OF_EPISODE + "/answer")
    Made answer(
            @PathVariable EpisodeId episode,
            @RequestBody InterviewBodies.Answer body,
            CommandKey key,
            Version version) {
        var id = of(episode);
        interviews.answer(body.command(key, id, version.number()));
        return made(id);
    }

    @Operation(
            summary = "The return interview was held",
            description = "After the 72 clock hours a reason is needed.")
    @PostMapping(OF_EPISODE + "/done")
    @ResponseStatus(HttpStatus.CREATED)
    Made done(
            @PathVariable EpisodeId episode,
            @RequestBody InterviewBodies.Done body,
            CommandKey key,
            Version version) {
        var id = of(episode);
        records.record(body.command(key, id, version.number()));
        return made(id);
    }

    @Operation(summary = "How it is safe to reach the child")
    @PostMapping(OF_EPISODE + "/safe-contact")
    Made safeContact(
            @PathVariable EpisodeId episode,
            @RequestBody Bodies.Contact body,
            CommandKey key,
            Version version) {
        var id = of(episode);
        interviews.changeSafeContact(
                new ChangeSafeContact(key, id, version.number(), Bodies.Contact.of(body)));
        return made(id);
    }

    @Operation(
            summary = "Hand over to another interviewer, or to somebody the child asked for",
            description = "Whoever had it no longer reads what is recorded.")
    @PostMapping(OF_EPISODE + "/hand-over")
    Made handOver(
            @PathVariable EpisodeId episode,
            @RequestBody InterviewBodies.Hand body,
            CommandKey key,
            Version version) {
        var id = of(episode);
        handOvers.handOver(body.command(key, id, version.number()));
        return made(id);
    }

    private ReturnInterviewId of(EpisodeId episode) {
        return queries.ofEpisode(episode);
    }

    private static Made made(ReturnInterviewId id) {
        return Made.of(id, "/api/v1/return-interviews/" + id);
    }
}
