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

/** Reads what somebody sent, and what a second person is to check. Never a source. */
@Component
public class InformationQuery {
    private static final int SIZE = 25;
    private final Sql sql;
    private final Proofs proofs;
    private final InformationStore store;
    private final InformationChecks checks;
    private final InformationDesk desk;
    private final Clock clock;

    InformationQuery(
            Sql sql,
            Proofs proofs,
            InformationStore store,
            InformationChecks checks,
            InformationDesk desk,
            Clock clock) {
        this.sql = sql;
        this.proofs = proofs;
        this.store = store;
        this.checks = checks;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * The child of a record that information is sent from.
     *
     * @throws NotFound when there is no such record, or this person may not see it
     */
    public ChildShown child(Origin origin, UUID id) {
        return sql.first(
                        "select c.id as child_id, %s from child c left join file f on f.child_id = c.id where c.id = ?"
                                .formatted(ChildShown.COLUMNS),
                        this::child,
                        store.childOf(origin, id))
                .orElseThrow(NotFound::new);
    }

    private ChildShown child(Row r) {
        return ChildShown.of(r, England.dateOf(clock.instant()));
    }

    /**
     * The sender's own.
     *
     * @throws NotFound when there is none, or somebody else sent it
     */
    public SentInformation sent(InformationId id) {
        var messages = messages(id);
        return sql.first(
                        """
                        select i.*, i.id as item_id, c.id as seen_child, %s from information i
                        left join child c on c.id = i.child_id left join file f on f.child_id = i.child_id
                        where i.id = ? and i.submitted_by = ?
                        """
                                .formatted(ChildShown.COLUMNS),
                        r -> sent(r, messages),
                        id,
                        proofs.practitioner().id())
                .orElseThrow(NotFound::new);
    }

    private SentInformation sent(Row r, List<Message> messages) {
        var checking = InformationDesk.checking(r);
        var outcome = r.findKind("outcome", Outcome.class);
        var duplicate = r.findUuid("duplicate_of") != null;
        var id = r.id("item_id", InformationId::new);
        return new SentInformation(
                id,
                id.reference(),
                r.findUuid("seen_child") == null ? null : child(r),
                r.findId("child_id", ChildId::new),
                r.findKind("origin", Origin.class),
                r.findUuid("origin_id"),
                facts(r),
                r.findDate("known_on"),
                r.kind("how_known", HowKnown.class),
                new ProposedGrade(
                        r.findNumber("proposed_source"),
                        r.findText("proposed_information"),
                        r.findText("conditions")),
                r.is("suspected_false"),
                r.is("urgent"),
                r.instant("submitted_at"),
                checking.state(),
                checking instanceof Checking.Returned back ? back.why() : null,
                !r.is("checked_locally"),
                outcome,
                outcome == null ? null : outcome.acknowledgement(),
                r.findText("outcome_words"),
                r.findText("onward_conditions"),
                r.findInstant("decided_at"),
                duplicate,
                messages,
                r.number("version"));
    }

    static SubmitInformation.Facts facts(Row r) {
        return new SubmitInformation.Facts(
                r.text("words"),
                r.findText("people"),
                r.findText("places"),
                r.findText("vehicles"));
    }

    List<Message> messages(InformationId id) {
        return sql.list(
                "select asks, words, written_at from information_message where information_id = ? order by written_at, id limit 100",
                r -> new Message(r.is("asks"), r.text("words"), r.instant("written_at")),
                id);
    }

    public SentList mine(@Nullable InformationId after) {
        var me = proofs.practitioner().id();
        var rows =
                sql.list(
                        """
                        select i.id, i.child_id, left(i.words, 140) as words, i.submitted_at, i.check_state, i.outcome,
                               coalesce((select m.asks from information_message m where m.information_id = i.id
                                         order by m.written_at desc limit 1), false) as asked
                        from information i where i.submitted_by = ?
                          and (?::uuid is null or (i.submitted_at, i.id) < (select a.submitted_at, a.id from information a where a.id = ?::uuid))
                        order by i.submitted_at desc, i.id desc limit ?
                        """,
                        InformationQuery::line,
                        me,
                        after,
                        after,
                        SIZE + 1);
        return rows.size() <= SIZE
                ? new SentList(rows, null)
                : new SentList(rows.subList(0, SIZE), rows.get(SIZE - 1).id());
    }

    private static SentList.Line line(Row r) {
        var id = r.id("id", InformationId::new);
        return new SentList.Line(
                id,
                id.reference(),
                r.findId("child_id", ChildId::new),
                r.text("words"),
                r.instant("submitted_at"),
                r.text("check_state"),
                r.is("asked"),
                r.findKind("outcome", Outcome.class));
    }

    /**
     * For a lead of the sender's agency or police intelligence.
     *
     * @throws NotFound when there is none, or it is not open to this person
     */
    public ToCheck toCheck(InformationId id) {
        var me = proofs.checker().id();
        var item = desk.get(id);
        return sql.first(
                        """
                        select i.id, i.child_id, i.words, i.people, i.places, i.vehicles, i.how_known, i.suspected_false, i.urgent,
                               i.submitted_at, i.check_state, i.submitted_by, i.version, p.name || ', ' || a.name as sender
                        from information i join practitioner p on p.id = i.submitted_by join agency a on a.id = i.author_agency
                        where i.id = ?
                        """,
                        r -> toCheck(r, item, me),
                        id)
                .orElseThrow(NotFound::new);
    }

    private ToCheck toCheck(Row r, InformationDesk.Item item, PractitionerId me) {
        return new ToCheck(
                item.id(),
                item.id().reference(),
                item.child(),
                facts(r),
                r.kind("how_known", HowKnown.class),
                r.is("suspected_false"),
                r.is("urgent"),
                r.text("sender"),
                r.instant("submitted_at"),
                r.text("check_state"),
                item.sender().equals(me),
                checks.mayCheck(item, me),
                r.number("version"));
    }
}
