package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.Known;
import org.waymark.court.CourtAnswer;
import org.waymark.court.CourtCaseId;
import org.waymark.court.CourtCases;
import org.waymark.court.CourtCommand;
import org.waymark.court.CourtKind;
import org.waymark.court.HearingKind;
import org.waymark.court.HearingState;
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

/** Isla's court support: two years ago until after the verdict. */
@Component
class IslaAtCourt {
    private static final String LORNA = "Lorna Blythe";
    private static final String KAREN = "Karen Doyle";
    private static final String CHLOE = "Chloe Grant";

    private final Stage stage;
    private final Cast cast;
    private final CourtCases cases;
    private final Proceedings proceedings;
    private final VictimSupport support;
    private final VictimUpdates updates;

    IslaAtCourt(
            Stage stage,
            Cast cast,
            CourtCases cases,
            Proceedings proceedings,
            VictimSupport support,
            VictimUpdates updates) {
        this.stage = stage;
        this.cast = cast;
        this.cases = cases;
        this.proceedings = proceedings;
        this.support = support;
        this.updates = updates;
    }

    void load(ChildId child) {
        var reported = stage.today().minusYears(2);
        var id = open(child, reported);
        people(id, reported);
        evidence(id, reported);
        told(id);
        after(id, reported);
    }

    private CourtCaseId open(ChildId child, LocalDate reported) {
        return stage.as(
                LORNA,
                stage.workingDay(38, "10:00"),
                () ->
                        cases.open(
                                new CourtCommand.OpenCase(
                                        key(),
                                        child,
                                        reported,
                                        "Northmoor Police",
                                        "NM/0042/24",
                                        List.of("SOA-47", "SOA-50"),
                                        true,
                                        Known.NO)));
    }

    private void people(CourtCaseId id, LocalDate reported) {
        stage.run(
                LORNA,
                stage.workingDay(38, "10:30"),
                () ->
                        cases.name(
                                new CourtCommand.NamePeople(
                                        key(),
                                        id,
                                        0,
                                        cast.get(KAREN).email(),
                                        null,
                                        "Witness care, Northmoor")));
        stage.run(
                LORNA,
                stage.workingDay(38, "10:40"),
                () ->
                        cases.offer(
                                new CourtCommand.OfferIsva(
                                        key(),
                                        id,
                                        1,
                                        IsvaAnswer.ACCEPTED,
                                        reported.plusDays(2),
                                        cast.get(CHLOE).email(),
                                        "Chloe is all right")));
        stage.run(
                LORNA,
                stage.workingDay(38, "10:50"),
                () ->
                        proceedings.add(
                                new CourtCommand.AddInterview(
                                        key(),
                                        id,
                                        InterviewKind.ABE,
                                        reported.plusDays(3),
                                        "Interview suite",
                                        "A detective and a social worker",
                                        true,
                                        "NM/V/0042")));
        entry(id, 38, Topic.THERAPY, Step.STARTED, reported.plusWeeks(2), null, null);
        entry(id, 38, Topic.PROCEEDINGS, Step.CHARGED, reported.plusMonths(9), null, null);
    }

    private void evidence(CourtCaseId id, LocalDate reported) {
        hearing(id, HearingKind.SECTION_28, 25);
        hearing(id, HearingKind.TRIAL, 12);
        var asked = reported.plusMonths(10);
        measure(id, Measure.RECORDED_EVIDENCE, asked, CourtAnswer.GRANTED, null, 12);
        measure(id, Measure.RECORDED_CROSS_EXAMINATION, asked, CourtAnswer.GRANTED, null, 25);
        measure(id, Measure.INTERMEDIARY, asked, CourtAnswer.GRANTED, null, 25);
        measure(
                id,
                Measure.LIVE_LINK,
                asked,
                CourtAnswer.GRANTED,
                "With her adviser beside her (section 24)",
                null);
        measure(
                id,
                Measure.IN_PRIVATE,
                asked,
                CourtAnswer.REFUSED,
                "The other measures are enough, the judge said",
                null);
    }

    private void hearing(CourtCaseId id, HearingKind kind, int before) {
        var at = stage.workingDay(before, "10:00");
        var hearing =
                stage.as(
                        LORNA,
                        stage.workingDay(37, "09:30"),
                        () ->
                                proceedings.add(
                                        new CourtCommand.AddHearing(
                                                key(),
                                                id,
                                                kind,
                                                at,
                                                CourtKind.CROWN,
                                                "Northmoor Crown Court",
                                                true)));
        stage.run(
                LORNA,
                at.plusSeconds(21600),
                () ->
                        proceedings.settle(
                                new CourtCommand.SettleHearing(
                                        key(), hearing, 0, HearingState.HELD, "As planned")));
    }

    private void measure(
            CourtCaseId id,
            Measure measure,
            LocalDate asked,
            CourtAnswer answer,
            @Nullable String reason,
            @Nullable Integer used) {
        stage.run(
                LORNA,
                stage.workingDay(11, "11:00"),
                () ->
                        proceedings.record(
                                new CourtCommand.RecordMeasure(
                                        key(),
                                        id,
                                        measure,
                                        0,
                                        asked.minusDays(7),
                                        Wish.WANTS,
                                        "I do not want to see them",
                                        asked,
                                        answer,
                                        asked.plusDays(14),
                                        reason,
                                        used == null ? null : stage.workingDay(used))));
    }

    /** Once in time, once a day late, with an apology. */
    private void told(CourtCaseId id) {
        var happened = stage.workingDay(36, "11:00");
        var late =
                stage.as(
                        KAREN,
                        stage.workingDay(36, "15:00"),
                        () ->
                                updates.add(
                                        new CourtCommand.AddUpdate(
                                                key(), id, PoliceStep.BAIL, happened)));
        stage.run(
                KAREN,
                stage.workingDay(33, "10:00"),
                () ->
                        updates.tell(
                                new CourtCommand.TellVictim(
                                        key(),
                                        late,
                                        0,
                                        null,
                                        "By telephone, with her adviser beside her",
                                        "The officer was away; she telephoned and said sorry")));
    }

    private void after(CourtCaseId id, LocalDate reported) {
        entry(id, 10, Topic.PROCEEDINGS, Step.CONVICTED, stage.workingDay(10), null, null);
        entry(id, 9, Topic.PERSONAL_STATEMENT, Step.DONE, stage.workingDay(9), null, null);
        entry(id, 5, Topic.PROCEEDINGS, Step.SENTENCED, stage.workingDay(5), null, 72);
        entry(id, 4, Topic.CONTACT_SCHEME, Step.OFFERED, stage.workingDay(4), null, null);
        entry(id, 4, Topic.COMPENSATION, Step.TOLD, reported.plusMonths(1), null, null);
    }

    private void entry(
            CourtCaseId id,
            int before,
            Topic topic,
            Step step,
            LocalDate on,
            @Nullable String words,
            @Nullable Integer months) {
        stage.run(
                LORNA,
                stage.workingDay(before, "12:00"),
                () ->
                        support.add(
                                new CourtCommand.AddEntry(
                                        key(), id, topic, step, on, words, months)));
    }
}
