package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.ChildId;
import org.waymark.child.Known;
import org.waymark.trafficking.GuardianKind;
import org.waymark.trafficking.Guardians;
import org.waymark.trafficking.NrmCommand;
import org.waymark.trafficking.NrmIndicator;
import org.waymark.trafficking.NrmOutcome;
import org.waymark.trafficking.NrmReferrals;
import org.waymark.trafficking.NrmStepKind;
import org.waymark.trafficking.NrmSteps;

/**
 * The national referral of Grace: a voluntary organisation cannot submit it, the local authority
 * does; and an independent guardian beside it (storyline 5).
 */
@Component
class GraceTrafficked {
    private static final String NADIA = "Nadia Aziz";
    private static final String LORNA = "Lorna Blythe";

    private final Stage stage;
    private final CaseFiles files;
    private final NrmReferrals referrals;
    private final NrmSteps steps;
    private final Guardians guardians;

    GraceTrafficked(
            Stage stage,
            CaseFiles files,
            NrmReferrals referrals,
            NrmSteps steps,
            Guardians guardians) {
        this.stage = stage;
        this.files = files;
        this.referrals = referrals;
        this.steps = steps;
        this.guardians = guardians;
    }

    void load(ChildId grace) {
        var considered = stage.workingDay(9, "15:00");
        var reference = stage.as(NADIA, considered, () -> files.visible(grace).orElseThrow());
        var nrm =
                stage.as(
                        NADIA,
                        considered,
                        () ->
                                referrals.consider(
                                        new NrmCommand.Consider(
                                                key(),
                                                reference,
                                                List.of(
                                                        NrmIndicator.MOVED,
                                                        NrmIndicator.MISSING,
                                                        NrmIndicator.DEBT,
                                                        NrmIndicator.SEXUAL_EXPLOITATION),
                                                "Fetched by car from the home, taken to the same places, and told that she owes something.",
                                                "The home has her safety plan; the police know the car; her worker sees her tomorrow.")));
        stage.run(
                LORNA,
                stage.workingDay(8, "11:00"),
                () ->
                        referrals.submit(
                                new NrmCommand.Submit(
                                        key(),
                                        nrm,
                                        0,
                                        stage.workingDay(8),
                                        "NRM-DEMO-0042",
                                        Known.YES,
                                        Known.YES,
                                        false,
                                        false,
                                        null,
                                        false)));
        stage.run(
                LORNA,
                stage.workingDay(4, "10:00"),
                () ->
                        steps.add(
                                new NrmCommand.AddStep(
                                        key(),
                                        nrm,
                                        1,
                                        NrmStepKind.REASONABLE_GROUNDS,
                                        NrmOutcome.POSITIVE,
                                        stage.workingDay(4),
                                        "Told to Grace by her worker, in her own words.")));
        stage.run(
                LORNA,
                stage.workingDay(3, "09:30"),
                () ->
                        guardians.record(
                                new NrmCommand.RecordGuardian(
                                        key(),
                                        reference,
                                        Known.YES,
                                        stage.workingDay(8),
                                        stage.workingDay(3),
                                        GuardianKind.DIRECT,
                                        "The guardian met Grace at the library.")));
    }
}
