package org.waymark.access.matrix;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.waymark.access.Access;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.contexts.ContextCases;
import org.waymark.contexts.ContextChange;
import org.waymark.contexts.ContextCommand;
import org.waymark.contexts.ContextId;
import org.waymark.contexts.ContextKind;
import org.waymark.contexts.ContextLinks;
import org.waymark.contexts.ContextPart;
import org.waymark.contexts.ContextPlans;
import org.waymark.contexts.ContextWriting;
import org.waymark.contexts.disruption.DisruptionCommand;
import org.waymark.contexts.disruption.DisruptionStep;
import org.waymark.contexts.disruption.DisruptionSteps;
import org.waymark.contexts.disruption.Disruptions;
import org.waymark.contexts.disruption.ProtectedChildren;
import org.waymark.contexts.disruption.Target;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Northmoor;

/** A child of the matrix is part of a context case, and an order protects them. */
final class ContextSteps {
    private static final String LORNA = "Lorna Blythe";
    private static final String ANITA = "Anita Rao";

    private final Northmoor area;
    private final Instant moment;
    private final LocalDate today;

    ContextSteps(Northmoor area, Instant moment) {
        this.area = area;
        this.moment = moment;
        this.today = England.dateOf(moment);
    }

    Map<String, String> inContext(ChildId child) {
        var team =
                new TeamId(
                        area.sql()
                                .sql(
                                        "select id from team where name = 'Children and Families North'")
                                .query(UUID.class)
                                .single());
        done("Helen Marsh", () -> area.bean(Access.class).open(child, team, null, "allocated"));
        var cases = area.bean(ContextCases.class);
        var context =
                as(
                        LORNA,
                        () ->
                                cases.open(
                                        new ContextCommand.Open(
                                                key(),
                                                ContextKind.PLACE,
                                                "A jetty",
                                                null,
                                                "Seen there",
                                                team,
                                                today.plusDays(30))));
        var reader =
                as(
                        LORNA,
                        () ->
                                cases.name(
                                        new ContextCommand.Name(
                                                key(),
                                                context,
                                                area.person("Daniel Osei").email(),
                                                "Youth work there",
                                                today.plusDays(60))));
        var values = new HashMap<String, String>();
        values.put("context", context.toString());
        values.put("contextReader", reader.toString());
        var reference = reference(child);
        planned(context, values);
        values.put(
                "contextLink",
                as(
                                LORNA,
                                () ->
                                        area.bean(ContextLinks.class)
                                                .link(
                                                        new ContextCommand.Link(
                                                                key(),
                                                                context,
                                                                reference,
                                                                "Seen there")))
                        .toString());
        disrupted(reference, values);
        return values;
    }

    private CaseReference reference(ChildId child) {
        return as(LORNA, () -> area.bean(CaseFiles.class).referenceOf(child).orElseThrow());
    }

    private void planned(ContextId context, Map<String, String> values) {
        var writing = area.bean(ContextWriting.class);
        var plans = area.bean(ContextPlans.class);
        done(
                LORNA,
                () ->
                        writing.write(
                                new ContextCommand.Write(
                                        key(),
                                        context,
                                        ContextPart.STRENGTHS,
                                        "A ferryman",
                                        List.of())));
        var aim =
                as(LORNA, () -> plans.add(new ContextCommand.AddAim(key(), context, "It is lit")));
        values.put(
                "contextAction",
                as(
                                LORNA,
                                () ->
                                        plans.add(
                                                new ContextCommand.AddAction(
                                                        key(),
                                                        context,
                                                        aim,
                                                        "Mend the lamps",
                                                        area.person("Peter Lowe").email(),
                                                        null,
                                                        today.plusDays(9))))
                        .toString());
        var measure =
                as(
                        LORNA,
                        () ->
                                writing.add(
                                        new ContextCommand.AddMeasure(
                                                key(), context, "Lamps", "None", today, "Patrol")));
        done(
                LORNA,
                () ->
                        writing.add(
                                new ContextCommand.AddValue(
                                        key(),
                                        context,
                                        measure,
                                        "Two",
                                        today,
                                        "Patrol",
                                        ContextChange.BETTER)));
        done(
                LORNA,
                () ->
                        area.bean(ContextCases.class)
                                .review(
                                        new ContextCommand.Review(
                                                key(),
                                                context,
                                                0,
                                                today,
                                                "All",
                                                "Six were asked",
                                                "Lit",
                                                today.plusDays(30))));
    }

    /** Recorded by the team's manager; in force, so that the child's worker reads of it. */
    private void disrupted(CaseReference reference, Map<String, String> values) {
        var disruption =
                as(
                        ANITA,
                        () ->
                                area.bean(Disruptions.class)
                                        .consider(
                                                new DisruptionCommand.Consider(
                                                        key(),
                                                        "GUEST_NOTICE",
                                                        Target.PREMISES,
                                                        null,
                                                        "A guest house",
                                                        null,
                                                        null,
                                                        "Seen there",
                                                        today,
                                                        null)));
        values.put("disruption", disruption.toString());
        values.put(
                "disruptionReader",
                as(
                                ANITA,
                                () ->
                                        area.bean(Disruptions.class)
                                                .name(
                                                        new DisruptionCommand.Name(
                                                                key(),
                                                                disruption,
                                                                area.person("Imran Sheikh").email(),
                                                                "Serves it",
                                                                today.plusDays(60))))
                        .toString());
        values.put(
                "disruptionLink",
                as(
                                ANITA,
                                () ->
                                        area.bean(ProtectedChildren.class)
                                                .protect(
                                                        new DisruptionCommand.Protect(
                                                                key(),
                                                                disruption,
                                                                reference,
                                                                null,
                                                                "You do not have to go there")))
                        .toString());
        var steps = area.bean(DisruptionSteps.class);
        done(
                ANITA,
                () ->
                        steps.record(
                                new DisruptionCommand.TakeStep(
                                        key(),
                                        disruption,
                                        0,
                                        DisruptionStep.GRANT,
                                        today,
                                        "Issued",
                                        "Names of guests",
                                        null,
                                        null,
                                        today.plusDays(90))));
        done(
                ANITA,
                () ->
                        steps.record(
                                new DisruptionCommand.TakeStep(
                                        key(),
                                        disruption,
                                        1,
                                        DisruptionStep.SERVICE,
                                        today,
                                        "By hand",
                                        null,
                                        null,
                                        null,
                                        null)));
    }

    private <T> T as(String who, Supplier<T> work) {
        return area.at(moment, who, work);
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
