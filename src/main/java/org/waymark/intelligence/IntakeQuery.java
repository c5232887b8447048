package org.waymark.intelligence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** What police intelligence read. Suggestions of the same are words alike, never a conclusion. */
@Component
public class IntakeQuery {
    private static final int SIZE = 25;
    private final Sql sql;
    private final Proofs proofs;
    private final InformationStore store;
    private final InformationChecks checks;
    private final InformationQuery information;
    private final Clock clock;

    IntakeQuery(
            Sql sql,
            Proofs proofs,
            InformationStore store,
            InformationChecks checks,
            InformationQuery information,
            Clock clock) {
        this.sql = sql;
        this.proofs = proofs;
        this.store = store;
        this.checks = checks;
        this.information = information;
        this.clock = clock;
    }

    public Intake intake(@Nullable InformationId after) {
        proofs.policeIntelligence();
        var rows =
                sql.list(
                        """
                        select i.id, i.child_id, left(i.words, 140) as words, a.name as agency, i.submitted_at, i.urgent, i.suspected_false,
                               i.check_state, i.graded_at is not null as graded,
                               coalesce((select m.asks from information_message m where m.information_id = i.id
                                         order by m.written_at desc limit 1), false) as waits
                        from information i join agency a on a.id = i.author_agency
                        where i.decided_at is null and i.duplicate_of is null
                          and (?::uuid is null or ((not i.urgent), i.submitted_at, i.id) >
                               (select (not x.urgent), x.submitted_at, x.id from information x where x.id = ?::uuid))
                        order by (not i.urgent), i.submitted_at, i.id limit ?
                        """,
                        IntakeQuery::line,
                        after,
                        after,
                        SIZE + 1);
        return rows.size() <= SIZE
                ? new Intake(rows, null)
                : new Intake(rows.subList(0, SIZE), rows.get(SIZE - 1).id());
    }

    private static Intake.Line line(Row r) {
        var id = r.id("id", InformationId::new);
        return new Intake.Line(
                id,
                id.reference(),
                r.findId("child_id", ChildId::new),
                r.text("words"),
                r.text("agency"),
                r.instant("submitted_at"),
                r.is("urgent"),
                r.is("suspected_false"),
                r.text("check_state"),
                r.is("graded"),
                r.is("waits"));
    }

    /**
     * @throws NotFound when there is none
     */
    public IntakeItem item(InformationId id) {
        var me = proofs.policeIntelligence().id();
        return sql.first(
                        """
                        select i.*, p.name || ', ' || a.name as sender
                        from information i join practitioner p on p.id = i.submitted_by join agency a on a.id = i.author_agency
                        where i.id = ?
                        """,
                        r -> item(r, me),
                        id)
                .orElseThrow(NotFound::new);
    }

    private IntakeItem item(Row r, PractitionerId me) {
        var id = r.id("id", InformationId::new);
        var checking = InformationDesk.checking(r);
        return new IntakeItem(
                id,
                id.reference(),
                child(id),
                r.findId("child_id", ChildId::new),
                r.findKind("origin", Origin.class),
                InformationQuery.facts(r),
                r.findDate("known_on"),
                r.kind("how_known", HowKnown.class),
                new ProposedGrade(
                        r.findNumber("proposed_source"),
                        r.findText("proposed_information"),
                        r.findText("conditions")),
                r.is("suspected_false"),
                r.is("urgent"),
                r.text("sender"),
                r.instant("submitted_at"),
                checking.state(),
                checking.words(),
                checking instanceof Checking.Unchecked
                        && !r.id("submitted_by", PractitionerId::new).equals(me)
                        && checks.unitMayCheck(
                                r.is("checked_locally"), r.is("urgent"), r.instant("submitted_at")),
                grade(r),
                r.findKind("outcome", Outcome.class),
                r.findText("outcome_words"),
                r.findText("onward_conditions"),
                r.findId("duplicate_of", InformationId::new),
                store.sources(id),
                earlier(id),
                released(id),
                alike(id),
                information.messages(id),
                r.number("version"));
    }

    private static @Nullable Grade grade(Row r) {
        return r.findNumber("grade_source") == null
                ? null
                : new Grade(
                        r.number("grade_source"),
                        r.text("grade_information"),
                        r.text("grade_handling"),
                        r.findText("grade_conditions"),
                        r.kind("marking", Grade.Marking.class));
    }

    private @Nullable String child(InformationId id) {
        return sql.first(
                        "select k.*, null::text as reference from information_child(?) k",
                        r -> ChildShown.of(r, England.dateOf(clock.instant())).nameAndAge(),
                        id)
                .orElse(null);
    }

    private List<String> earlier(InformationId id) {
        return sql.list(
                "select words from information_text where information_id = ? and kind = 'EARLIER' order by written_at limit 20",
                r -> r.text("words"),
                id);
    }

    private List<IntakeItem.Released> released(InformationId id) {
        return sql.list(
                """
                select words, released_to, written_at from information_text where information_id = ? and kind = 'SANITISED'
                order by written_at limit 20
                """,
                r ->
                        new IntakeItem.Released(
                                r.text("words"), r.text("released_to"), r.instant("written_at")),
                id);
    }

    /** Of the same child, or in like words, among the last five hundred. */
    private List<IntakeItem.Alike> alike(InformationId id) {
        return sql.list(
                """
                with it as (select child_id, words || ' ' || coalesce(vehicles, '') || ' ' || coalesce(places, '') as said
                            from information where id = ?)
                select o.id, left(o.words, 140) as words, o.submitted_at
                from (select x.*, x.words || ' ' || coalesce(x.vehicles, '') || ' ' || coalesce(x.places, '') as said
                      from information x where x.duplicate_of is null order by x.submitted_at desc, x.id limit 500) o, it
                where o.id <> ? and (o.child_id = it.child_id or similarity(o.said, it.said) > 0.35)
                order by similarity(o.said, it.said) desc, o.submitted_at desc limit 5
                """,
                r -> {
                    var other = r.id("id", InformationId::new);
                    return new IntakeItem.Alike(
                            other, other.reference(), r.text("words"), r.instant("submitted_at"));
                },
                id,
                id);
    }

    /** For officers: what went on, and no source. */
    public ReleasedList released(@Nullable UUID after) {
        proofs.police();
        var rows =
                sql.list(
                        """
                        select t.id, t.information_id, t.words, t.released_to, t.written_at from information_text t
                        where t.kind = 'SANITISED' and (?::uuid is null or (t.written_at, t.id) <
                              (select x.written_at, x.id from information_text x where x.id = ?::uuid))
                        order by t.written_at desc, t.id desc limit ?
                        """,
                        r ->
                                new ReleasedList.Line(
                                        r.uuid("id"),
                                        r.id("information_id", InformationId::new).reference(),
                                        r.text("words"),
                                        r.text("released_to"),
                                        r.instant("written_at")),
                        after,
                        after,
                        SIZE + 1);
        return rows.size() <= SIZE
                ? new ReleasedList(rows, null)
                : new ReleasedList(rows.subList(0, SIZE), rows.get(SIZE - 1).id());
    }
}
