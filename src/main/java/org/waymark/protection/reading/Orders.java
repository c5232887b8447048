package org.waymark.protection.reading;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.child.ChildShown;
import org.waymark.protection.AccommodationId;
import org.waymark.protection.AppliedBy;
import org.waymark.protection.EmergencyOrderId;
import org.waymark.protection.Ground;
import org.waymark.protection.OrderEnd;
import org.waymark.protection.Telling;
import org.waymark.protection.Whom;
import org.waymark.referral.PoliceProtectionId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads emergency protection orders and accommodation by agreement. */
@Component
public class Orders {
    private final Sql sql;
    private final Clock clock;

    Orders(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    public EmergencyOrder get(EmergencyOrderId id) {
        return sql.first(
                        """
                        select o.*, p.name as by, %s from emergency_order o join child c on c.id = o.child_id
                        left join file f on f.child_id = o.child_id join practitioner p on p.id = o.recorded_by where o.id = ?
                        """
                                .formatted(ChildShown.COLUMNS),
                        this::order,
                        id)
                .orElseThrow(NotFound::new);
    }

    private EmergencyOrder order(Row r) {
        return new EmergencyOrder(
                r.id("id", EmergencyOrderId::new),
                r.number("version"),
                ChildShown.of(r, England.dateOf(clock.instant())),
                r.kind("applied_by", AppliedBy.class),
                r.findText("applicant"),
                r.text("court"),
                r.instant("made_at"),
                r.instant("counts_from"),
                r.instant("ends_at"),
                r.findId("protection_id", PoliceProtectionId::new),
                r.findText("where_now"),
                r.findText("directions"),
                r.findInstant("extended_at"),
                r.findInstant("ended_at"),
                r.findKind("ended_how", OrderEnd.class),
                r.findText("follows"),
                r.findInstant("enquiry_at"),
                r.text("by"),
                r.instant("recorded_at"),
                told(r.uuid("id")));
    }

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    public Accommodation get(AccommodationId id) {
        return sql.first(
                        """
                        select a.*, p.name as by, %s from accommodation a join child c on c.id = a.child_id
                        left join file f on f.child_id = a.child_id join practitioner p on p.id = a.recorded_by where a.id = ?
                        """
                                .formatted(ChildShown.COLUMNS),
                        this::accommodation,
                        id)
                .orElseThrow(NotFound::new);
    }

    private Accommodation accommodation(Row r) {
        return new Accommodation(
                r.id("id", AccommodationId::new),
                r.number("version"),
                ChildShown.of(r, England.dateOf(clock.instant())),
                r.instant("started_at"),
                r.findText("place"),
                r.kind("ground", Ground.class),
                r.findText("agreed_by"),
                r.findText("objected_by"),
                r.findFlag("objector_offers_home"),
                r.findFlag("child_agrees"),
                r.findText("childs_words"),
                r.findInstant("ended_at"),
                r.findText("ended_because"),
                r.text("by"),
                r.instant("recorded_at"),
                told(r.uuid("id")));
    }

    private List<TellLine> told(UUID about) {
        return sql.list(
                """
                select t.whom, t.state, t.words, t.recorded_at, p.name as by from protection_tell t
                join practitioner p on p.id = t.recorded_by where t.record_id = ? order by t.recorded_at desc, t.id limit 50
                """,
                r ->
                        new TellLine(
                                r.kind("whom", Whom.class),
                                r.kind("state", Telling.class),
                                r.findText("words"),
                                r.text("by"),
                                r.instant("recorded_at")),
                about);
    }
}
