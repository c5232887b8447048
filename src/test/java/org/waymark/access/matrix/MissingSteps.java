package org.waymark.access.matrix;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildEvent.FactPromoted.Target;
import org.waymark.child.Known;
import org.waymark.missing.*;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Northmoor;

/** A child of the matrix goes missing, comes back and is heard, as of one moment. */
final class MissingSteps {
    private static final String INTERVIEWER = "Nadia Aziz";

    private final Northmoor area;
    private final Instant moment;

    MissingSteps(Northmoor area, Instant moment) {
        this.area = area;
        this.moment = moment;
    }

    /** Reported by the school; another school was told. */
    Map<String, String> open(ChildId child) {
        var episode = report(child);
        run(
                "Joe Tanner",
                () ->
                        area.bean(EpisodeInformation.class)
                                .add(new AddInformation(key(), episode, "A grey coat.")));
        var told = area.person("Mark Holt").agency().id();
        run(
                "Priya Nair",
                () ->
                        area.bean(EpisodeInformation.class)
                                .tell(new TellAgency(key(), episode, told)));
        return Map.of("episode", episode.toString());
    }

    /** Back, heard, and what was said handed on: to the school nurse and to the police. */
    Map<String, String> returned(ChildId child) {
        var episode = report(child);
        run("Joe Tanner", () -> area.bean(Returns.class).record(back(episode)));
        var interview = as(INTERVIEWER, () -> area.bean(InterviewQueries.class).ofEpisode(episode));
        run(INTERVIEWER, () -> area.bean(ReturnInterviews.class).answer(accepted(interview)));
        run(INTERVIEWER, () -> area.bean(InterviewRecords.class).record(held(interview)));
        var fact =
                as(
                        INTERVIEWER,
                        () ->
                                area.bean(InterviewQueries.class)
                                        .get(interview)
                                        .facts(FactKind.SUPPORT)
                                        .getFirst()
                                        .id());
        promote(interview, fact, Target.POLICE_INFORMATION, null);
        promote(interview, fact, Target.INDICATOR, "INDICATOR:other");
        var nurse = area.person("Adele Finch").id();
        var due = England.dateOf(moment);
        var action =
                as(
                        INTERVIEWER,
                        () ->
                                area.bean(ReturnActions.class)
                                        .give(
                                                new GiveAction(
                                                        key(), interview, fact, nurse, "Talk",
                                                        due)));
        return Map.of(
                "episode", episode.toString(),
                "interview", interview.toString(),
                "fact", fact.toString(),
                "action", action.toString(),
                "note", note(episode));
    }

    private EpisodeId report(ChildId child) {
        var seen = Moment.of(moment.minus(Duration.ofHours(3)));
        return as(
                "Joe Tanner",
                () ->
                        area.bean(Episodes.class)
                                .report(
                                        new ReportMissing(
                                                key(),
                                                child,
                                                null,
                                                EpisodeKind.MISSING,
                                                seen,
                                                Moment.UNKNOWN,
                                                LeftFrom.EDUCATION,
                                                Known.NO,
                                                null,
                                                null,
                                                null,
                                                null,
                                                null,
                                                null)));
    }

    private RecordReturn back(EpisodeId episode) {
        return new RecordReturn(
                key(),
                episode,
                0,
                Moment.of(moment.minus(Duration.ofHours(1))),
                FoundHow.PUBLIC,
                FoundWhere.STREET_OR_PARK,
                null,
                Known.NO,
                Set.of(),
                new SafeContact(SafeHow.AT_SCHOOL, "In the lunch hour", null));
    }

    private AnswerInterview accepted(ReturnInterviewId id) {
        return new AnswerInterview(
                key(),
                id,
                0,
                WhatHappened.ACCEPTED,
                Moment.UNKNOWN,
                null,
                null,
                null,
                Moment.UNKNOWN);
    }

    private RecordInterview held(ReturnInterviewId id) {
        return new RecordInterview(
                key(),
                id,
                1,
                Moment.of(moment),
                HeldWhere.EDUCATION,
                BeforeReturn.NO,
                true,
                null,
                Independence.INDEPENDENT,
                null,
                Set.of(Reason.FRIENDS),
                null,
                null,
                Known.NO,
                Set.of(),
                List.of(new NewFact(FactKind.SUPPORT, "Somebody to talk to")),
                null);
    }

    private void promote(
            ReturnInterviewId interview, FactId fact, Target target, @Nullable String item) {
        run(
                INTERVIEWER,
                () ->
                        area.bean(Facts.class)
                                .promote(
                                        new PromoteFact(
                                                key(), interview, fact, target, item, "Help")));
    }

    private String note(EpisodeId episode) {
        return area.sql()
                .sql("select id::text from missing_police_note where episode_id = ?")
                .param(episode.value())
                .query(String.class)
                .single();
    }

    private <T> T as(String who, Supplier<T> work) {
        return area.at(moment, who, work);
    }

    private void run(String who, Runnable work) {
        as(
                who,
                () -> {
                    work.run();
                    return true;
                });
    }

    private static CommandKey key() {
        return new CommandKey(UUID.randomUUID().toString());
    }
}
