package org.waymark.sharing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.child.ChildShown;
import org.waymark.people.AgencyId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

import java.time.Clock;
import java.time.Instant;

/** Reads requests of the police; what row security hides is not there. */
@Component
public class VictimRequestQueries {
    private static final int SIZE = 50;

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;

    VictimRequestQueries(Sql sql, Clock clock, Proofs proofs) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
    }

    /** For an officer those they made; for others those made to their agency, the latest first. */
    public VictimRequestView.Lines mine(@Nullable Instant before) {
        var me = proofs.practitioner();
        var rows =
                sql.list(
                        """
                        select v.id, v.child_id, v.asked_at, v.answer, v.counselling, a.name as holder, %s
                        from victim_request v join child c on c.id = v.child_id left join file f on f.child_id = v.child_id
                        join agency a on a.id = v.author_agency
                        where (v.asked_by = ? or v.author_agency = ?) and v.asked_at < coalesce(?::timestamptz, 'infinity')
                        order by v.asked_at desc, v.id limit ?
                        """
                                .formatted(ChildShown.COLUMNS),
                        r ->
                                new VictimRequestView.Line(
                                        r.id("id", VictimRequestId::new),
                                        ChildShown.of(r, England.dateOf(clock.instant())),
                                        r.text("holder"),
                                        r.instant("asked_at"),
                                        r.findKind("answer", VictimAnswer.class),
                                        r.is("counselling")),
                        me.id(),
                        me.agency().id(),
                        before,
                        SIZE + 1);
        return rows.size() <= SIZE
                ? new VictimRequestView.Lines(rows, null)
                : new VictimRequestView.Lines(rows.subList(0, SIZE), rows.get(SIZE - 1).askedAt());
    }

    /**
     * @throws NotFound when there is none, or it is not for this person
     */
    public VictimRequestView get(VictimRequestId id) {
        return sql.first(
                        """
                        select v.*, %s, a.name as holder, q.name as police, p.name as asker, x.name as answerer
                        from victim_request v join child c on c.id = v.child_id left join file f on f.child_id = v.child_id
                        join agency a on a.id = v.author_agency join agency q on q.id = v.police_agency
                        join practitioner p on p.id = v.asked_by left join practitioner x on x.id = v.answered_by
                        where v.id = ?
                        """
                                .formatted(ChildShown.COLUMNS),
                        this::view,
                        id)
                .orElseThrow(NotFound::new);
    }

    private VictimRequestView view(Row r) {
        var me = CurrentPractitioner.get();
        return new VictimRequestView(
                r.id("id", VictimRequestId::new),
                ChildShown.of(r, England.dateOf(clock.instant())),
                r.text("holder"),
                r.id("author_agency", AgencyId::new).equals(me.agency().id()),
                r.id("asked_by", PractitionerId::new).equals(me.id()),
                r.text("police"),
                r.text("asker"),
                r.instant("asked_at"),
                r.text("crime_reference"),
                r.text("what"),
                r.text("believed_held"),
                r.text("line_of_enquiry"),
                r.text("necessity"),
                r.is("counselling"),
                r.findText("probative"),
                r.findText("approved_by"),
                r.findDate("approved_on"),
                r.findDate("notice_on"),
                r.findText("no_notice"),
                r.findDate("needed_by"),
                answer(r),
                r.number("version"));
    }

    private static VictimRequestView.@Nullable Answer answer(Row r) {
        var kind = r.findKind("answer", VictimAnswer.class);
        return kind == null
                ? null
                : new VictimRequestView.Answer(
                        kind,
                        r.text("answer_words"),
                        r.findId("disclosure_id", DisclosureId::new),
                        r.kind("child_told", Told.class),
                        r.findKind("isva_told", Told.class),
                        r.text("answerer"),
                        r.instant("answered_at"),
                        r.findInstant("seen_at") != null);
    }
}
