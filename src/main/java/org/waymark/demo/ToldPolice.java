package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.intelligence.Grade;
import org.waymark.intelligence.HowKnown;
import org.waymark.intelligence.InformationChecks;
import org.waymark.intelligence.InformationCommand;
import org.waymark.intelligence.InformationId;
import org.waymark.intelligence.IntelligenceUnit;
import org.waymark.intelligence.Origin;
import org.waymark.intelligence.Outcome;
import org.waymark.intelligence.PoliceInformation;
import org.waymark.intelligence.ProposedGrade;
import org.waymark.intelligence.Source;
import org.waymark.intelligence.SubmitInformation;
import org.waymark.intelligence.Urgency;

/** Information for the police: about the flat where Callum was, and the car that fetches Grace. */
@Component
class ToldPolice {
    private static final String LUCY = "Lucy Fenn";

    private final Stage stage;
    private final PoliceInformation information;
    private final InformationChecks checks;
    private final IntelligenceUnit unit;

    ToldPolice(
            Stage stage,
            PoliceInformation information,
            InformationChecks checks,
            IntelligenceUnit unit) {
        this.stage = stage;
        this.information = information;
        this.checks = checks;
        this.unit = unit;
    }

    /** The address and the vehicle: checked by his manager, graded, released, answered. */
    void callum(ConcernId concern) {
        var facts =
                new SubmitInformation.Facts(
                        "Young people are brought to a flat above a closed shop late in the evening and are not let out.",
                        "Two adults, names not known",
                        "The flat above 14 Cutler Row, Northmoor",
                        "A dark green van, part of its plate is Q77");
        var id =
                sent(
                        "Rhys Morgan",
                        stage.daysAgo(1, "16:10"),
                        Origin.CONCERN,
                        concern.value(),
                        facts,
                        Urgency.DANGER_TOLD,
                        new Source(
                                "A resident of the same street",
                                "01632 960977",
                                "Neighbour",
                                "They are afraid of the people in the flat"));
        stage.run(
                "Sally Draper",
                stage.daysAgo(1, "16:40"),
                () ->
                        checks.check(
                                new InformationCommand.Check(
                                        key(), id, 0, true, true, true, null)));
        stage.run(
                LUCY,
                stage.daysAgo(1, "17:05"),
                () ->
                        unit.grade(
                                new InformationCommand.GiveGrade(
                                        key(),
                                        id,
                                        1,
                                        new Grade(
                                                2,
                                                "A",
                                                "C",
                                                "Speak to the intelligence unit before acting on it",
                                                Grade.Marking.OFFICIAL_SENSITIVE))));
        stage.run(
                LUCY,
                stage.daysAgo(1, "17:15"),
                () ->
                        unit.release(
                                new InformationCommand.Release(
                                        key(),
                                        id,
                                        2,
                                        "A flat in Cutler Row and a dark green van are linked to young people being kept there in the evening.",
                                        "Child protection unit, for the enquiry that runs")));
        stage.run(
                LUCY,
                stage.daysAgo(1, "17:20"),
                () ->
                        unit.decide(
                                new InformationCommand.Decide(
                                        key(),
                                        id,
                                        3,
                                        Outcome.CRIME,
                                        "Officers visit the address this week.",
                                        "Do not speak of the address with families yet.")));
    }

    /** As it came in: nobody has checked it yet. */
    void grace(ChildId child) {
        sent(
                "Della Moss",
                stage.minutesAgo(95),
                Origin.FILE,
                child.value(),
                new SubmitInformation.Facts(
                        "A silver hatchback stops at the cinema on Friday evenings and young people get in.",
                        "The driver is said to be called Dee, about 25",
                        "Northgate retail park",
                        "Silver hatchback"),
                Urgency.NOBODY_IN_DANGER,
                null);
    }

    private InformationId sent(
            String who,
            Instant at,
            Origin origin,
            UUID record,
            SubmitInformation.Facts facts,
            Urgency urgency,
            @Nullable Source source) {
        return stage.as(
                who,
                at,
                () ->
                        information.submit(
                                new SubmitInformation(
                                        key(),
                                        origin,
                                        record,
                                        facts,
                                        null,
                                        source == null
                                                ? HowKnown.SEEN_OR_HEARD
                                                : HowKnown.TOLD_BY_SOMEBODY,
                                        new ProposedGrade(2, null, null),
                                        false,
                                        urgency,
                                        false,
                                        source,
                                        true,
                                        true)));
    }
}
