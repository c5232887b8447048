package org.waymark.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.assessment.*;
import org.waymark.calendar.England;
import org.waymark.child.Countersign;
import org.waymark.child.ExploitationLevel;
import org.waymark.child.JudgeExploitation;
import org.waymark.child.Judgements;
import org.waymark.child.Known;
import org.waymark.child.Wishes;
import org.waymark.people.Party;
import org.waymark.referral.ReferralId;

/** The steps of an assessment, each by the person whose step it is. */
@Component
class Assessing {
    private final Stage stage;
    private final Cast cast;
    private final AssessmentQueries queries;
    private final LeadWorkers leads;
    private final Writing writing;
    private final Visits visits;
    private final Consents consents;
    private final Hearings hearings;
    private final Contributions contributions;
    private final Conclusions conclusions;
    private final Authorisations authorisations;
    private final OnwardReferrals onward;
    private final Judgements judgements;

    Assessing(
            Stage stage,
            Cast cast,
            AssessmentQueries queries,
            LeadWorkers leads,
            Writing writing,
            Visits visits,
            Consents consents,
            Hearings hearings,
            Contributions contributions,
            Conclusions conclusions,
            Authorisations authorisations,
            OnwardReferrals onward,
            Judgements judgements) {
        this.stage = stage;
        this.cast = cast;
        this.queries = queries;
        this.leads = leads;
        this.writing = writing;
        this.visits = visits;
        this.consents = consents;
        this.hearings = hearings;
        this.contributions = contributions;
        this.conclusions = conclusions;
        this.authorisations = authorisations;
        this.onward = onward;
        this.judgements = judgements;
    }

    AssessmentId of(String who, Instant at, ReferralId referral) {
        return stage.as(who, at, () -> queries.ofReferral(referral.value()).orElseThrow());
    }

    /** Anita Rao of the northern team gives it to a worker. */
    void allocate(Instant at, AssessmentId id, int version, String lead, @Nullable String over) {
        var command =
                new AllocateAssessment(
                        Stage.key(),
                        id,
                        version,
                        cast.get(lead).id(),
                        over == null ? null : cast.get(over).id(),
                        England.dateOf(at));
        stage.run("Anita Rao", at, () -> leads.allocate(command));
    }

    /**
     * Strengths, needs, what they rest on and what they mean, in this order; one alone says why
     * not.
     */
    void write(String who, Instant at, AssessmentId id, Map<Part, List<String>> texts) {
        stage.run(
                who,
                at,
                () ->
                        texts.forEach((part, t) ->
                                writing.write(
                                        t.size() == 1
                                                ? new WritePart(
                                                        Stage.key(),
                                                        id,
                                                        part,
                                                        0,
                                                        null,
                                                        null,
                                                        null,
                                                        null,
                                                        t.getFirst())
                                                : new WritePart(
                                                        Stage.key(),
                                                        id,
                                                        part,
                                                        0,
                                                        t.get(0),
                                                        t.get(1),
                                                        t.get(2),
                                                        t.get(3),
                                                        null))));
    }

    void seenAlone(String who, Instant at, AssessmentId id, String place) {
        var by = who + ", " + cast.get(who).jobTitle();
        var visit =
                new RecordVisit(Stage.key(), id, England.dateOf(at), true, true, place, by, null);
        stage.run(who, at, () -> visits.record(visit));
    }

    void heard(String who, Instant at, AssessmentId id, String words, String weight) {
        var wishes = new Wishes.Known(words, "Seen alone by " + who, England.dateOf(at), weight);
        stage.run(who, at, () -> hearings.hear(new HearTheChild(Stage.key(), id, wishes)));
    }

    void consent(String who, Instant at, AssessmentId id, Known trust, String analysis) {
        var c =
                new ConsiderConsent(
                        Stage.key(),
                        id,
                        ConsentFinding.NO_SIGN,
                        analysis,
                        Known.NO,
                        null,
                        Known.NO,
                        trust,
                        true);
        stage.run(who, at, () -> consents.consider(c));
    }

    /** Asked of a person, and answered by them a day later. */
    void contribution(
            String asker, Instant at, AssessmentId id, String of, String question, String answer) {
        Party party = cast.get(of).id();
        var by = England.dateOf(at).plusDays(7);
        var asked =
                stage.as(
                        asker,
                        at,
                        () ->
                                contributions.ask(
                                        new AskContribution(Stage.key(), id, party, question, by)));
        var later = at.plusSeconds(24 * 3600);
        stage.run(
                of,
                later,
                () ->
                        contributions.give(
                                new GiveContribution(Stage.key(), asked, 0, false, answer)));
        stage.run(asker, later.plusSeconds(3600), () -> contributions.read(Stage.key(), id));
    }

    void judge(
            String who,
            Instant at,
            AssessmentId id,
            ExploitationLevel level,
            String why,
            @Nullable String floor,
            LocalDate review) {
        var child = stage.as(who, at, () -> queries.childOf(id));
        var judgement =
                stage.as(
                        who,
                        at,
                        () ->
                                judgements.judge(
                                        new JudgeExploitation(
                                                Stage.key(),
                                                child,
                                                level,
                                                why,
                                                "NO",
                                                floor,
                                                review)));
        stage.run(
                "Anita Rao",
                at.plusSeconds(3600),
                () ->
                        judgements.countersign(
                                new Countersign(Stage.key(), judgement, 0, true, null)));
    }

    void conclude(String who, Instant at, Conclude command) {
        stage.run(who, at, () -> conclusions.conclude(command));
    }

    /** Sent, and authorised by Anita Rao a day later. */
    void authorise(String who, Instant at, AssessmentId id, int version) {
        stage.run(who, at, () -> authorisations.send(Stage.key(), id, version));
        stage.run(
                "Anita Rao",
                at.plusSeconds(24 * 3600),
                () -> authorisations.authorise(Stage.key(), id, version + 1, null));
    }

    void referOn(String who, Instant at, ConsiderOnward command) {
        stage.run(who, at, () -> onward.consider(command));
    }

    void close(String who, Instant at, CloseAssessment command) {
        stage.run(who, at, () -> onward.close(command));
    }
}
