package org.waymark.access.matrix;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.waymark.access.Access;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.child.Known;
import org.waymark.court.CourtCases;
import org.waymark.court.CourtCommand;
import org.waymark.court.CourtKind;
import org.waymark.court.HearingKind;
import org.waymark.court.InterviewKind;
import org.waymark.court.IsvaAnswer;
import org.waymark.court.Measure;
import org.waymark.court.PoliceStep;
import org.waymark.court.Proceedings;
import org.waymark.court.Step;
import org.waymark.court.Topic;
import org.waymark.court.VictimSupport;
import org.waymark.court.VictimUpdates;
import org.waymark.court.Wish;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Northmoor;

/** A child of the matrix is supported through court: by an officer in the case and an adviser. */
final class CourtSteps {
    private static final String LORNA = "Lorna Blythe";
    private final Northmoor area;
    private final Instant moment;

    CourtSteps(Northmoor area, Instant moment) {
        this.area = area;
        this.moment = moment;
    }

    Map<String, String> atCourt(ChildId child) {
        var team =
                area.sql()
                        .sql("select id from team where name = 'Children and Families North'")
                        .query(UUID.class)
                        .single();
        done(
                "Helen Marsh",
                () -> area.bean(Access.class).open(child, new TeamId(team), null, "allocated"));
        var day = England.dateOf(moment);
        var cases = area.bean(CourtCases.class);
        var proceedings = area.bean(Proceedings.class);
        var support = area.bean(VictimSupport.class);
        var updates = area.bean(VictimUpdates.class);
        var id =
                as(() ->
                        cases.open(
                                new CourtCommand.OpenCase(
                                        key(),
                                        child,
                                        day,
                                        "Northmoor Police",
                                        null,
                                        List.of("SOA-47"),
                                        false,
                                        Known.NO)));
        done(
                LORNA,
                () ->
                        cases.name(
                                new CourtCommand.NamePeople(
                                        key(), id, 0, email("Karen Doyle"), null, null)));
        done(
                LORNA,
                () ->
                        cases.offer(
                                new CourtCommand.OfferIsva(
                                        key(),
                                        id,
                                        1,
                                        IsvaAnswer.ACCEPTED,
                                        day,
                                        email("Chloe Grant"),
                                        null)));
        done(
                LORNA,
                () ->
                        proceedings.add(
                                new CourtCommand.AddInterview(
                                        key(),
                                        id,
                                        InterviewKind.ABE,
                                        day,
                                        null,
                                        "Two people",
                                        false,
                                        null)));
        var hearing =
                as(() ->
                        proceedings.add(
                                new CourtCommand.AddHearing(
                                        key(),
                                        id,
                                        HearingKind.TRIAL,
                                        moment.plusSeconds(8640000),
                                        CourtKind.CROWN,
                                        "Northmoor Crown Court",
                                        true)));
        done(
                LORNA,
                () ->
                        proceedings.record(
                                new CourtCommand.RecordMeasure(
                                        key(),
                                        id,
                                        Measure.SCREEN,
                                        0,
                                        day,
                                        Wish.WANTS,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null)));
        done(
                LORNA,
                () ->
                        support.add(
                                new CourtCommand.AddEntry(
                                        key(),
                                        id,
                                        Topic.PERSONAL_STATEMENT,
                                        Step.OFFERED,
                                        day,
                                        null,
                                        null)));
        var update =
                as(() ->
                        updates.add(
                                new CourtCommand.AddUpdate(key(), id, PoliceStep.ARREST, moment)));
        return Map.of(
                "courtCase", id.toString(),
                "hearing", hearing.toString(),
                "update", update.toString());
    }

    private String email(String name) {
        return area.person(name).email();
    }

    private <T> T as(Supplier<T> work) {
        return area.at(moment, LORNA, work);
    }

    private void done(String who, Runnable work) {
        area.at(
                moment,
                who,
                () -> {
                    work.run();
                    return true;
                });
    }

    private static CommandKey key() {
        return CommandKey.random();
    }
}
