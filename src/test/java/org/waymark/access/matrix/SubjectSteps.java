package org.waymark.access.matrix;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.identification.Concerns;
import org.waymark.network.AlertId;
import org.waymark.network.Alerts;
import org.waymark.network.LinkId;
import org.waymark.network.LinkKind;
import org.waymark.network.Merges;
import org.waymark.network.NetworkCommand;
import org.waymark.network.NewLinks;
import org.waymark.network.Readers;
import org.waymark.network.SourceKind;
import org.waymark.network.SubjectId;
import org.waymark.network.SubjectKind;
import org.waymark.network.Subjects;
import org.waymark.people.Party;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Northmoor;

/**
 * A child of the matrix is linked by the police to a place to which a child of another worker is
 * linked too.
 */
final class SubjectSteps {
    private static final String OFFICER = "Karen Doyle";
    private static final String WORKER = "Lorna Blythe";
    private static final String OTHER_WORKER = "Dev Chandra";
    private final Northmoor area;
    private final Instant moment;

    SubjectSteps(Northmoor area, Instant moment) {
        this.area = area;
        this.moment = moment;
    }

    Map<String, String> linked(ChildId child) {
        var team =
                area.sql()
                        .sql("select id from team where name = 'Children and Families North'")
                        .query(UUID.class)
                        .single();
        open(child, new TeamId(team), Compartment.FILE);
        belongsTo(child, WORKER);
        var other = other();
        var place = record("The arcade", "Arcade");
        var link = link(place, child);
        link(place, other);
        var same = record("The arcade by the station", null);
        var merge = merge(place, record("The old arcade", null));
        done(
                OFFICER,
                () ->
                        area.bean(Readers.class)
                                .let(
                                        new NetworkCommand.LetRead(
                                                key(),
                                                place,
                                                area.person("Ben Lacey").email(),
                                                "On the panel",
                                                England.dateOf(moment).plusDays(60))));
        var alert = alert(WORKER, child);
        as(
                OTHER_WORKER,
                () ->
                        area.bean(Alerts.class)
                                .ask(
                                        new NetworkCommand.AskToTalk(
                                                key(),
                                                new AlertId(alert(OTHER_WORKER, other)),
                                                "About the arcade")));
        return Map.of(
                "entity", place.toString(),
                "link", link.toString(),
                "same", same.toString(),
                "merge", merge,
                "reader",
                        one(
                                "subject_reader where because = 'On the panel' and subject_id",
                                place.value()),
                "alert", alert.toString(),
                "talk", one("network_talk where alert_id", alert));
    }

    /** Of whom nobody of the matrix learns by this. */
    private ChildId other() {
        var steps = new Steps(area, moment);
        var concern = steps.raise("Joe Tanner", "Rosalind Ashcombe", null);
        var other = as("Joe Tanner", () -> area.bean(Concerns.class).childOf(concern));
        open(other, area.person(OTHER_WORKER).id(), Compartment.FILE);
        belongsTo(other, OTHER_WORKER);
        return other;
    }

    private void belongsTo(ChildId child, String worker) {
        open(child, area.person(OFFICER).id(), Compartment.MEETING);
        area.sql()
                .sql("update file set worker_id = ? where child_id = ?")
                .params(area.person(worker).id().value(), child.value())
                .update();
    }

    private void open(ChildId child, Party party, Compartment compartment) {
        done(
                "Helen Marsh",
                () -> {
                    area.bean(Access.class).grant(child, party, compartment, "allocated", null);
                    return true;
                });
    }

    private SubjectId record(String label, @Nullable String alias) {
        return as(
                OFFICER,
                () ->
                        area.bean(Subjects.class)
                                .add(
                                        new NetworkCommand.AddSubject(
                                                key(),
                                                new NetworkCommand.Facts(
                                                        SubjectKind.PLACE,
                                                        label,
                                                        null,
                                                        alias == null ? List.of() : List.of(alias),
                                                        null,
                                                        null,
                                                        true,
                                                        null,
                                                        null,
                                                        null,
                                                        false,
                                                        null,
                                                        null,
                                                        null,
                                                        null,
                                                        null,
                                                        null,
                                                        null))));
    }

    private LinkId link(SubjectId place, ChildId child) {
        return as(
                OFFICER,
                () ->
                        area.bean(NewLinks.class)
                                .add(
                                        new NetworkCommand.AddLink(
                                                key(),
                                                place,
                                                null,
                                                area.bean(CaseFiles.class)
                                                        .referenceOf(child)
                                                        .orElseThrow(),
                                                LinkKind.FREQUENTS,
                                                false,
                                                null,
                                                null,
                                                new NetworkCommand.Source(
                                                        SourceKind.OWN_RECORD, null, "Seen there"),
                                                null,
                                                "To keep the child safe",
                                                England.dateOf(moment).plusDays(60))));
    }

    private String merge(SubjectId survivor, SubjectId absorbed) {
        return as(
                        OFFICER,
                        () ->
                                area.bean(Merges.class)
                                        .merge(
                                                new NetworkCommand.Merge(
                                                        key(), survivor, 0, absorbed, "The same")))
                .toString();
    }

    private UUID alert(String owner, ChildId child) {
        return area.sql()
                .sql("select id from network_alert where owner_id = ? and child_id = ?")
                .params(area.person(owner).id().value(), child.value())
                .query(UUID.class)
                .single();
    }

    private String one(String where, UUID id) {
        return area.sql()
                .sql("select id from " + where + " = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private <T> T as(String who, Supplier<T> work) {
        return area.at(moment, who, work);
    }

    private void done(String who, Supplier<?> work) {
        area.at(moment, who, work);
    }

    private static CommandKey key() {
        return CommandKey.random();
    }
}
