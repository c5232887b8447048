package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.CaseReference;
import org.waymark.contexts.ContextId;
import org.waymark.contexts.disruption.DisruptionCommand;
import org.waymark.contexts.disruption.DisruptionId;
import org.waymark.contexts.disruption.DisruptionStep;
import org.waymark.contexts.disruption.DisruptionSteps;
import org.waymark.contexts.disruption.Disruptions;
import org.waymark.contexts.disruption.ProtectedChildren;
import org.waymark.contexts.disruption.Target;

/** Storyline 7: closing a flat is considered, and a hotel is asked for its guests. */
@Component
class RiversideDisrupted {
    private static final String KAREN = "Karen Doyle";

    private final Stage stage;
    private final Cast cast;
    private final Disruptions disruptions;
    private final DisruptionSteps steps;
    private final ProtectedChildren children;

    RiversideDisrupted(
            Stage stage,
            Cast cast,
            Disruptions disruptions,
            DisruptionSteps steps,
            ProtectedChildren children) {
        this.stage = stage;
        this.cast = cast;
        this.disruptions = disruptions;
        this.steps = steps;
        this.children = children;
    }

    void load(ContextId context, List<CaseReference> references) {
        consider(
                context,
                "CLOSURE_NOTICE",
                "Short-let flat, 2 Weir Court, Riverside",
                "Young people were seen going in with adults. Weighed with the owner’s offer to end the letting.");
        var hotel =
                consider(
                        context,
                        "GUEST_NOTICE",
                        "Quayside Rooms, Riverside",
                        "Adults who meet young people at the car park take rooms there.");
        name(hotel);
        protect(hotel, references.getFirst());
        step(
                hotel,
                0,
                DisruptionStep.GRANT,
                8,
                "Issued by an inspector",
                "Names and addresses of guests, for six months");
        step(hotel, 1, DisruptionStep.SERVICE, 7, "Served on the manager by hand", null);
        step(hotel, 2, DisruptionStep.REPLY, 4, "The first week’s list came in time", null);
    }

    private DisruptionId consider(ContextId context, String tool, String what, String why) {
        return stage.as(
                KAREN,
                stage.workingDay(9, "10:00"),
                () ->
                        disruptions.consider(
                                new DisruptionCommand.Consider(
                                        key(),
                                        tool,
                                        Target.PREMISES,
                                        null,
                                        what,
                                        null,
                                        null,
                                        why,
                                        stage.workingDay(9),
                                        context)));
    }

    private void name(DisruptionId id) {
        stage.run(
                KAREN,
                stage.workingDay(9, "10:20"),
                () ->
                        disruptions.name(
                                new DisruptionCommand.Name(
                                        key(),
                                        id,
                                        cast.get("Anita Rao").email(),
                                        "Manages the team that works on Riverside",
                                        stage.today().plusDays(90))));
    }

    private void protect(DisruptionId id, CaseReference child) {
        stage.run(
                KAREN,
                stage.workingDay(9, "10:30"),
                () ->
                        children.protect(
                                new DisruptionCommand.Protect(
                                        key(),
                                        id,
                                        child,
                                        null,
                                        "The hotel by the river must tell the police who stays there. You do not have to go in.")));
    }

    private void step(
            DisruptionId id,
            int version,
            DisruptionStep step,
            int before,
            String words,
            @Nullable String conditions) {
        @Nullable LocalDate ends = conditions == null ? null : stage.today().plusDays(170);
        @Nullable LocalDate review = conditions == null ? null : stage.today().plusDays(140);
        stage.run(
                KAREN,
                stage.workingDay(before, "11:00"),
                () ->
                        steps.record(
                                new DisruptionCommand.TakeStep(
                                        key(),
                                        id,
                                        version,
                                        step,
                                        stage.workingDay(before),
                                        words,
                                        conditions,
                                        null,
                                        ends,
                                        review)));
    }
}
