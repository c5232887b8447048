package org.waymark.access.unexplained;

import static org.waymark.child.Described.child;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.access.Access;
import org.waymark.access.OddLookId;
import org.waymark.calendar.AreaClock;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.child.Described;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Northmoor;

/** Files that were looked at without anything that shows why. */
public final class OddFiles {
    private final Northmoor area;

    public OddFiles() {
        this(Northmoor.area());
    }

    public OddFiles(Northmoor area) {
        this.area = area;
    }

    /** A file that Family Help has had for months, in which nobody there has anything to do. */
    public Described.Raised quiet() {
        var known =
                new Described()
                        .refer(
                                "Joe Tanner",
                                child(
                                        "Isolde",
                                        Described.unheard(),
                                        LocalDate.of(2013, 3, 9),
                                        "4 Lark Rise"));
        AreaClock.at(
                Instant.now().minus(Duration.ofDays(120)),
                () -> area.run("Helen Marsh", () -> toFamilyHelp(known)));
        return known;
    }

    private void toFamilyHelp(Described.Raised known) {
        var team = area.person("Dev Chandra").teams().stream().findFirst().map(TeamId::value);
        area.bean(Access.class)
                .grant(
                        known.child(),
                        new TeamId(team.orElseThrow()),
                        Compartment.FILE,
                        "family help",
                        null);
    }

    /** Reads it, and the morning after comes. */
    public UUID read(String who, Described.Raised known) {
        area.api(who).get("/api/v1/files/" + known.reference());
        morning();
        return question(who, known);
    }

    /** A look that the database would not have let them have: written into the log. */
    public void forge(String who, Described.Raised known, Instant at) {
        forge(who, known.child(), at);
    }

    private void forge(String who, ChildId child, Instant at) {
        var person = area.person(who);
        area.sql()
                .sql(
                        "insert into read_log (id, child_id, practitioner_id, agency_id, at, screen, act) values"
                                + " (gen_random_uuid(), ?, ?, ?, ?::timestamptz, 'file', 'READ')")
                .params(
                        child.value(),
                        person.id().value(),
                        person.agency().id().value(),
                        at.toString())
                .update();
    }

    /** Somebody without any part in the file looked, and is asked why. */
    public UUID asked(String who, ChildId child) {
        forge(who, child, Instant.now());
        morning();
        var question = new OddLookId(question(who, child));
        area.run(
                "Miriam Stone",
                () ->
                        area.bean(OddLooks.class)
                                .ask(CommandKey.random(), question, 0, "What was it for?"));
        return question.value();
    }

    public void morning() {
        area.bean(ExplainJob.class).explainAll();
    }

    public UUID question(String who, Described.Raised known) {
        return question(who, known.child());
    }

    private UUID question(String who, ChildId child) {
        return area.sql()
                .sql(
                        "select id from unexplained_access where practitioner_id = ? and child_id = ? and decided_at is null")
                .params(area.person(who).id().value(), child.value())
                .query(UUID.class)
                .single();
    }

    /** Why their looks are odd, one for each question; empty where all is explained. */
    public java.util.List<String> why(String who, Described.Raised known) {
        return area.sql()
                .sql(
                        "select why from unexplained_access where practitioner_id = ? and child_id = ? order by opened_at")
                .params(area.person(who).id().value(), known.child().value())
                .query(String.class)
                .list();
    }
}
