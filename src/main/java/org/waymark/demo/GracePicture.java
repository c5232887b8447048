package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.ChildId;
import org.waymark.child.Known;
import org.waymark.missing.FactKind;
import org.waymark.network.Grade;
import org.waymark.network.LinkId;
import org.waymark.network.LinkKind;
import org.waymark.network.LinkStatus;
import org.waymark.network.Links;
import org.waymark.network.NetworkCommand;
import org.waymark.network.NewLinks;
import org.waymark.network.SourceKind;
import org.waymark.network.SubjectAge;
import org.waymark.network.SubjectId;
import org.waymark.network.SubjectKind;
import org.waymark.network.Subjects;
import org.waymark.sql.Sql;

/**
 * Storyline 5: the same retail park and the same car, promoted from Grace's return interviews to
 * the picture around her (domain.md I; C.6).
 */
@Component
class GracePicture {
    private static final String WORKER = "Lorna Blythe";
    private static final String OFFICER = "Karen Doyle";

    private final Stage stage;
    private final MissingSteps steps;
    private final Subjects subjects;
    private final NewLinks newLinks;
    private final Links links;
    private final CaseFiles files;
    private final Sql sql;

    GracePicture(
            Stage stage,
            MissingSteps steps,
            Subjects subjects,
            NewLinks newLinks,
            Links links,
            CaseFiles files,
            Sql sql) {
        this.stage = stage;
        this.steps = steps;
        this.subjects = subjects;
        this.newLinks = newLinks;
        this.links = links;
        this.files = files;
        this.sql = sql;
    }

    void load(ChildId grace) {
        var at = stage.daysAgo(20, "11:00");
        var park =
                record(
                        at,
                        facts(
                                SubjectKind.PLACE,
                                "Northgate retail park",
                                "By the cinema; a car park behind it is open until late.",
                                null,
                                null,
                                "Northgate, Northmoor"));
        var car =
                record(
                        at.plusSeconds(300),
                        facts(
                                SubjectKind.VEHICLE,
                                "Silver hatchback",
                                "Collects children in the evening.",
                                null,
                                "silver",
                                null));
        var dee =
                record(
                        at.plusSeconds(600),
                        facts(
                                SubjectKind.PERSON,
                                "Dee, driver of the silver hatchback",
                                "About 25, as Grace says. A name only.",
                                SubjectAge.NOT_KNOWN,
                                null,
                                null));
        link(at, park, grace, null, LinkKind.FREQUENTS, false, FactKind.PLACE);
        var fetched = link(at, car, grace, null, LinkKind.TRANSPORTS, true, FactKind.VEHICLE);
        link(at, dee, null, car, LinkKind.USES, true, null);
        link(at, dee, grace, null, LinkKind.SEEN_WITH, true, FactKind.PERSON);
        corroborate(fetched);
    }

    private SubjectId record(Instant at, NetworkCommand.Facts facts) {
        return stage.as(
                WORKER, at, () -> subjects.add(new NetworkCommand.AddSubject(key(), facts)));
    }

    private static NetworkCommand.Facts facts(
            SubjectKind kind,
            String label,
            String about,
            @Nullable SubjectAge age,
            @Nullable String colour,
            @Nullable String address) {
        return new NetworkCommand.Facts(
                kind,
                label,
                about,
                List.of(),
                age,
                null,
                kind != SubjectKind.PERSON,
                kind == SubjectKind.PERSON ? Known.NOT_KNOWN : null,
                null,
                null,
                false,
                null,
                colour,
                null,
                null,
                null,
                address,
                null);
    }

    private LinkId link(
            Instant at,
            SubjectId subject,
            @Nullable ChildId child,
            @Nullable SubjectId other,
            LinkKind kind,
            boolean outward,
            @Nullable FactKind fact) {
        return stage.as(
                WORKER,
                at.plusSeconds(1200),
                () ->
                        newLinks.add(
                                new NetworkCommand.AddLink(
                                        key(),
                                        subject,
                                        other,
                                        child == null ? null : files.visible(child).orElseThrow(),
                                        kind,
                                        outward,
                                        stage.today().minusDays(41),
                                        stage.today().minusDays(21),
                                        source(child, fact),
                                        null,
                                        "To keep Grace safe in the evenings",
                                        until())));
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

    private LocalDate until() {
        return stage.today().plusDays(150);
    }

    /** The police found the car on their own cameras. */
    private void corroborate(LinkId link) {
        var at = stage.daysAgo(12, "15:20");
        stage.run(
                OFFICER,
                at,
                () ->
                        links.mark(
                                new NetworkCommand.MarkLink(
                                        key(),
                                        link,
                                        0,
                                        LinkStatus.CORROBORATED,
                                        "The car was seen there by the police on two of these evenings")));
        stage.run(
                OFFICER,
                at.plusSeconds(300),
                () ->
                        links.grade(
                                new NetworkCommand.GradeLink(
                                        key(), link, 1, new Grade(2, "B", "P", null))));
    }
}
