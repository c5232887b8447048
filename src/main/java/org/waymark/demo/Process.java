package org.waymark.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.child.Wishes;
import org.waymark.identification.Advice;
import org.waymark.identification.AnswerConsultation;
import org.waymark.identification.AskConsultation;
import org.waymark.identification.ConcernId;
import org.waymark.identification.Concerns;
import org.waymark.identification.ConsultationId;
import org.waymark.identification.Consultations;
import org.waymark.identification.RaiseConcern;
import org.waymark.identification.Safe;
import org.waymark.people.Practitioner;
import org.waymark.referral.Consulted;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.DecideReferral;
import org.waymark.referral.Decisions;
import org.waymark.referral.Deliveries;
import org.waymark.referral.Destination;
import org.waymark.referral.FrontDoor;
import org.waymark.referral.ReferralId;
import org.waymark.referral.Referrals;
import org.waymark.referral.ScreenReferral;
import org.waymark.referral.SendReferral;

/** The steps from concern to decision, each by the person whose step it is. */
@Component
class Process {
    private final Stage stage;
    private final Cast cast;
    private final Concerns concerns;
    private final Consultations consultations;
    private final Advice advice;
    private final Referrals referrals;
    private final Deliveries deliveries;
    private final FrontDoor frontDoor;
    private final Decisions decisions;

    Process(
            Stage stage,
            Cast cast,
            Concerns concerns,
            Consultations consultations,
            Advice advice,
            Referrals referrals,
            Deliveries deliveries,
            FrontDoor frontDoor,
            Decisions decisions) {
        this.stage = stage;
        this.cast = cast;
        this.concerns = concerns;
        this.consultations = consultations;
        this.advice = advice;
        this.referrals = referrals;
        this.deliveries = deliveries;
        this.frontDoor = frontDoor;
        this.decisions = decisions;
    }

    ConcernId raise(String who, Instant at, RaiseConcern concern) {
        return stage.as(who, at, () -> concerns.ofOccasion(concerns.raise(concern)).getFirst());
    }

    ConsultationId ask(
            String who, Instant at, ConcernId concern, String lead, Safe tonight, String question) {
        var asked =
                new AskConsultation(
                        Stage.key(), concern, cast.get(lead).id(), false, tonight, question, null);
        return stage.as(who, at, () -> consultations.ask(asked));
    }

    void answer(
            String lead,
            Instant at,
            ConsultationId consultation,
            boolean remains,
            String words,
            String reason,
            @Nullable LocalDate lookAgain) {
        stage.run(
                lead,
                at,
                () ->
                        advice.answer(
                                new AnswerConsultation(
                                        Stage.key(),
                                        consultation,
                                        0,
                                        words,
                                        remains,
                                        reason,
                                        lookAgain)));
    }

    ReferralId refer(
            String who,
            Instant at,
            ConcernId concern,
            @Nullable String urgent,
            @Nullable String direct) {
        return stage.as(
                who,
                at,
                () ->
                        referrals.send(
                                new SendReferral(
                                        Stage.key(),
                                        concern,
                                        urgent != null,
                                        urgent,
                                        direct,
                                        null)));
    }

    /** Somebody of the receiving team says that they have it. */
    void acknowledge(String who, Instant at, ReferralId referral, Destination to) {
        stage.run(who, at, () -> deliveries.find(referral, to).ifPresent(deliveries::acknowledge));
    }

    void screen(String who, Instant at, ReferralId referral, String words) {
        var screening = new ScreenReferral(Stage.key(), referral, words, false);
        stage.run(who, at, () -> frontDoor.screen(screening));
    }

    void claim(String who, Instant at, ReferralId referral, int version) {
        stage.run(who, at, () -> frontDoor.claim(Stage.key(), referral, version));
    }

    void decide(
            String who,
            Instant at,
            ReferralId referral,
            int version,
            CourseOfAction action,
            boolean suspected,
            String why,
            Wishes wishes,
            List<Consulted> consulted) {
        stage.run(
                who,
                at,
                () ->
                        decisions.decide(
                                new DecideReferral(
                                        Stage.key(),
                                        referral,
                                        version,
                                        action,
                                        why,
                                        suspected,
                                        consulted,
                                        consulted.isEmpty()
                                                ? "The referral and the file said what was needed"
                                                : null,
                                        wishes,
                                        null,
                                        null,
                                        null)));
    }

    Consulted consulted(String name, Instant on, String said) {
        Practitioner p = cast.get(name);
        return new Consulted(
                p.name() + ", " + p.jobTitle(),
                p.agency().name(),
                said,
                org.waymark.calendar.England.dateOf(on));
    }
}
