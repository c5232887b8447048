package org.waymark.demo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.missing.FactKind;
import org.waymark.network.Grade;
import org.waymark.network.LinkId;
import org.waymark.network.LinkKind;
import org.waymark.network.LinkStatus;
import org.waymark.network.NetworkCommand;
import org.waymark.network.SourceKind;
import org.waymark.network.SubjectAge;
import org.waymark.network.SubjectId;
import org.waymark.sql.Sql;

/**
 * Storyline 5: the same retail park and the same car, promoted from Grace's return interviews to
 * the picture around her (domain.md I; C.6).
 */
@Component
class GracePicture {
    private static final String WORKER = "Lorna Blythe";

    private final Stage stage;
    private final MissingSteps steps;
    private final PictureSteps picture;
    private final Sql sql;

    GracePicture(Stage stage, MissingSteps steps, PictureSteps picture, Sql sql) {
        this.stage = stage;
        this.steps = steps;
        this.picture = picture;
        this.sql = sql;
    }

    void load(ChildId grace) {
        var at = stage.daysAgo(20, "11:00");
        var park =
                picture.place(
                        WORKER,
                        at,
                        "Northgate retail park",
                        "By the cinema; a car park behind it is open until late.",
                        "Northgate, Northmoor");
        var car =
                picture.vehicle(
                        WORKER,
                        at.plusSeconds(300),
                        "Silver hatchback",
                        "Collects children in the evening.",
                        "silver");
        var dee =
                picture.person(
                        WORKER,
                        at.plusSeconds(600),
                        "Dee, driver of the silver hatchback",
                        "About 25, as Grace says. A name only.",
                        SubjectAge.NOT_KNOWN);
        link(at, park, grace, null, LinkKind.FREQUENTS, false, FactKind.PLACE);
        var fetched = link(at, car, grace, null, LinkKind.TRANSPORTS, true, FactKind.VEHICLE);
        link(at, dee, null, car, LinkKind.USES, true, null);
        link(at, dee, grace, null, LinkKind.SEEN_WITH, true, FactKind.PERSON);
        picture.weigh(
                stage.daysAgo(12, "15:20"),
                fetched,
                LinkStatus.CORROBORATED,
                "The car was seen there by the police on two of these evenings",
                new Grade(2, "B", "P", null));
    }

    private LinkId link(
            Instant at,
            SubjectId subject,
            @Nullable ChildId child,
            @Nullable SubjectId other,
            LinkKind kind,
            boolean outward,
            @Nullable FactKind fact) {
        return picture.link(
                WORKER,
                at.plusSeconds(1200),
                new PictureSteps.NewLink(
                        subject,
                        child,
                        other,
                        kind,
                        outward,
                        List.of(stage.today().minusDays(41), stage.today().minusDays(21)),
                        source(child, fact),
                        "To keep Grace safe in the evenings"));
    }

    private NetworkCommand.Source source(@Nullable ChildId child, @Nullable FactKind fact) {
        var from = child == null || fact == null ? null : find(child, fact);
        return new NetworkCommand.Source(
                from == null ? SourceKind.OWN_RECORD : SourceKind.MISSING_FACT,
                from,
                "Told in a return interview, and again in the next one");
    }

    private @Nullable UUID find(ChildId child, FactKind kind) {
        return steps.read(
                        WORKER,
                        () ->
                                sql.first(
                                        "select id from missing_fact where child_id = ? and kind = ? order by added_at, id limit 1",
                                        r -> r.uuid("id"),
                                        child,
                                        kind))
                .orElse(null);
    }
}
