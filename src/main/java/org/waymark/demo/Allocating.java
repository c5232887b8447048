package org.waymark.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.access.Access;
import org.waymark.access.Version;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.ChildId;
import org.waymark.child.allocation.AllocationKind;
import org.waymark.child.allocation.AnswerAllocation;
import org.waymark.child.allocation.Answers;
import org.waymark.child.allocation.Holding;
import org.waymark.child.allocation.OfferAllocation;
import org.waymark.child.allocation.Offers;
import org.waymark.people.Agencies;
import org.waymark.people.TeamKind;

/** A manager allocates a child, and the worker accepts within the hour. */
@Component
class Allocating {
    private final Stage stage;
    private final Cast cast;
    private final CaseFiles files;
    private final Holding holding;
    private final Offers offers;
    private final Answers answers;
    private final TransactionTemplate transaction;
    private final Access access;
    private final Agencies agencies;

    Allocating(
            Stage stage,
            Cast cast,
            CaseFiles files,
            Holding holding,
            Offers offers,
            Answers answers,
            TransactionTemplate transaction,
            Access access,
            Agencies agencies) {
        this.stage = stage;
        this.cast = cast;
        this.files = files;
        this.holding = holding;
        this.offers = offers;
        this.answers = answers;
        this.transaction = transaction;
        this.access = access;
        this.agencies = agencies;
    }

    /** Makes a child who is looked after already the team's, without a referral. */
    void openToTeam(ChildId child, Instant at) {
        var team = agencies.team(TeamKind.SOCIAL_WORK).orElseThrow().id();
        stage.run(
                "Anita Rao",
                at,
                () ->
                        transaction.executeWithoutResult(t -> {
                            access.open(child, team, null, "the child is looked after");
                            files.openTo(team, List.of(child));
                        }));
    }

    void allocate(ChildId child, String worker, Instant at, String words) {
        var offer =
                stage.as(
                        "Anita Rao",
                        at,
                        () ->
                                transaction.execute(t ->
                                        offers.offer(
                                                new OfferAllocation(
                                                        Stage.key(),
                                                        files.referenceOf(child).orElseThrow(),
                                                        new Version(holding.of(child).version()),
                                                        AllocationKind.ALLOCATION,
                                                        null,
                                                        cast.get(worker).id(),
                                                        words))));
        stage.run(
                worker,
                at.plus(Duration.ofMinutes(40)),
                () ->
                        answers.answer(
                                new AnswerAllocation(
                                        Stage.key(), offer, new Version(0), true, null)));
    }
}
