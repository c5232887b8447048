package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.casefile.ChildId;
import org.waymark.child.Known;
import org.waymark.missing.AnswerInterview;
import org.waymark.missing.BeforeReturn;
import org.waymark.missing.EpisodeId;
import org.waymark.missing.EpisodeQueries;
import org.waymark.missing.Episodes;
import org.waymark.missing.FoundHow;
import org.waymark.missing.FoundWhere;
import org.waymark.missing.HeldWhere;
import org.waymark.missing.Independence;
import org.waymark.missing.InterviewQueries;
import org.waymark.missing.InterviewRecords;
import org.waymark.missing.Moment;
import org.waymark.missing.NewFact;
import org.waymark.missing.NotPossibleWhy;
import org.waymark.missing.OfferedHow;
import org.waymark.missing.PoliceRisks;
import org.waymark.missing.Reason;
import org.waymark.missing.RecordInterview;
import org.waymark.missing.RecordReturn;
import org.waymark.missing.ReportMissing;
import org.waymark.missing.ReturnInterviewId;
import org.waymark.missing.ReturnInterviews;
import org.waymark.missing.Returns;
import org.waymark.missing.SafeContact;
import org.waymark.missing.SetPoliceRisk;
import org.waymark.missing.WhatHappened;
import org.waymark.requests.CommandKey;

/** The steps of an episode and its return interview, each by the person whose step it is. */
@Component
class MissingSteps {
    private final Stage stage;
    private final TransactionTemplate transaction;
    private final Episodes episodes;
    private final Returns returns;
    private final PoliceRisks risks;
    private final ReturnInterviews interviews;
    private final InterviewRecords records;
    private final EpisodeQueries episodeQueries;
    private final InterviewQueries interviewQueries;

    MissingSteps(
            Stage stage,
            TransactionTemplate transaction,
            Episodes episodes,
            Returns returns,
            PoliceRisks risks,
            ReturnInterviews interviews,
            InterviewRecords records,
            EpisodeQueries episodeQueries,
            InterviewQueries interviewQueries) {
        this.stage = stage;
        this.transaction = transaction;
        this.episodes = episodes;
        this.returns = returns;
        this.risks = risks;
        this.interviews = interviews;
        this.records = records;
        this.episodeQueries = episodeQueries;
        this.interviewQueries = interviewQueries;
    }

    EpisodeId report(String who, Instant at, ReportMissing report) {
        return stage.as(who, at, () -> episodes.report(report));
    }

    ChildId childOf(String who, EpisodeId episode) {
        return read(who, () -> episodeQueries.get(episode).child().id());
    }

    void risk(String who, Instant at, EpisodeId episode, String level, String reason) {
        var version = version(who, episode);
        stage.run(
                who,
                at,
                () ->
                        risks.set(
                                new SetPoliceRisk(
                                        key(),
                                        episode,
                                        version,
                                        level,
                                        Moment.of(at),
                                        "Inspector Amara Cole",
                                        reason)));
    }

    /** How the child came back, and how to reach them. */
    record Found(
            Instant at,
            FoundHow how,
            FoundWhere where,
            @org.jspecify.annotations.Nullable String place,
            SafeContact contact) {
        RecordReturn of(CommandKey key, EpisodeId episode, int version) {
            return new RecordReturn(
                    key,
                    episode,
                    version,
                    Moment.of(at),
                    how,
                    where,
                    place,
                    Known.NOT_KNOWN,
                    Set.of(),
                    contact);
        }
    }

    /** Records the return, and gives back its return interview, as the interviewers see it. */
    ReturnInterviewId back(
            String who, Instant at, EpisodeId episode, Found found, String interviewer) {
        var version = version(who, episode);
        stage.run(who, at, () -> returns.record(found.of(key(), episode, version)));
        return read(interviewer, () -> interviewQueries.ofEpisode(episode));
    }

    void offer(String who, Instant at, ReturnInterviewId id) {
        answer(who, at, id, WhatHappened.OFFERED, null, Moment.UNKNOWN, null);
    }

    void accept(String who, Instant at, ReturnInterviewId id) {
        answer(who, at, id, WhatHappened.ACCEPTED, null, Moment.UNKNOWN, null);
    }

    void decline(String who, Instant at, ReturnInterviewId id, String words) {
        answer(who, at, id, WhatHappened.DECLINED, words, Moment.UNKNOWN, null);
    }

    void notPossible(
            String who, Instant at, ReturnInterviewId id, NotPossibleWhy why, String words) {
        answer(who, at, id, WhatHappened.NOT_POSSIBLE, words, Moment.UNKNOWN, why);
    }

    void arrange(String who, Instant at, ReturnInterviewId id, Instant when, String where) {
        answer(who, at, id, WhatHappened.ARRANGED, where, Moment.of(when), null);
    }

    private void answer(
            String who,
            Instant at,
            ReturnInterviewId id,
            WhatHappened what,
            @org.jspecify.annotations.Nullable String words,
            Moment appointment,
            @org.jspecify.annotations.Nullable NotPossibleWhy why) {
        var version = read(who, () -> interviewQueries.get(id).version());
        var answer =
                new AnswerInterview(
                        key(),
                        id,
                        version,
                        what,
                        Moment.of(at),
                        what == WhatHappened.OFFERED ? OfferedHow.TELEPHONE : null,
                        why,
                        words,
                        appointment);
        stage.run(who, at, () -> interviews.answer(answer));
    }

    /** Holds the interview half an hour before it is recorded. */
    void hold(
            String who,
            Instant at,
            ReturnInterviewId id,
            Set<Reason> reasons,
            String childWords,
            List<NewFact> facts,
            @org.jspecify.annotations.Nullable String lateReason) {
        var version = read(who, () -> interviewQueries.get(id).version());
        var record =
                new RecordInterview(
                        key(),
                        id,
                        version,
                        Moment.of(at.minusSeconds(1800)),
                        HeldWhere.PLACE_OF_CHILDS_CHOICE,
                        BeforeReturn.NO,
                        true,
                        null,
                        Independence.INDEPENDENT,
                        null,
                        reasons,
                        null,
                        childWords,
                        Known.NOT_KNOWN,
                        Set.of(),
                        facts,
                        lateReason);
        stage.run(who, at, () -> records.record(record));
    }

    <T> T read(String who, Supplier<T> query) {
        return stage.as(
                who,
                stage.minutesAgo(0),
                () -> java.util.Objects.requireNonNull(transaction.execute(t -> query.get())));
    }

    private int version(String who, EpisodeId episode) {
        return read(who, () -> episodeQueries.get(episode).version());
    }
}
