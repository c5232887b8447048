package org.waymark.referral.reading;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.people.TeamId;
import org.waymark.referral.DeliveryId;
import org.waymark.referral.Destination;
import org.waymark.referral.ReferralId;
import org.waymark.referral.reading.Inbox.Received;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/** Reads what a team received, in two statements that walk the indexes of its deliveries. */
@Component
public class InboxQuery {
    private static final int WAITING = 100;
    private static final int PAGE = 25;
    private static final String CLOSED = "A child whose file is restricted";
    private static final String SELECT =
            """
            select d.id, d.referral_id, d.child_id, d.destination, coalesce(r.urgent, d.urgent) as urgent, d.sent_at, k.id is null as closed, d.acknowledged_at, d.reference,
                   k.given_name, k.family_name, k.known_as, k.description, k.date_of_birth, k.birth_precision,
                   p.name as referrer, a.name as agency, w.name as acknowledged_by,
                   (select c.due_at from clock c where c.subject_id = d.id order by c.started_at desc limit 1) as due_at
            from delivery d left join referral r on r.id = d.referral_id left join child k on k.id = d.child_id
            left join practitioner p on p.id = r.referrer_id join agency a on a.id = d.author_agency
            left join practitioner w on w.id = d.acknowledged_by
            """;

    private final Sql sql;
    private final Clock clock;

    InboxQuery(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * @param before where the page of acknowledged ones begins, as {@link Inbox#older} gave it
     */
    public Inbox of(TeamId team, @Nullable String before) {
        var from = Cursor.of(before);
        var acknowledged = acknowledged(team, from);
        var more = acknowledged.size() > PAGE;
        var page = more ? acknowledged.subList(0, PAGE) : acknowledged;
        return new Inbox(
                before == null ? waiting(team) : List.of(),
                page,
                more
                        ? new Cursor(page.getLast().sentAt(), page.getLast().id().value())
                                .toString()
                        : null);
    }

    private List<Received> waiting(TeamId team) {
        return sql.list(
                SELECT
                        + """
                        where d.team_id = ? and d.acknowledged_at is null and d.sent_at is not null
                        order by d.urgent desc, d.sent_at, d.id limit ?
                        """,
                this::received,
                team,
                WAITING);
    }

    private List<Received> acknowledged(TeamId team, Cursor from) {
        return sql.list(
                SELECT
                        + """
                        where d.team_id = ? and d.acknowledged_at is not null and (d.sent_at, d.id) < (?, ?)
                        order by d.sent_at desc, d.id desc limit ?
                        """,
                this::received,
                team,
                from.at(),
                from.id(),
                PAGE + 1);
    }

    /**
     * On a restricted file the team still sees that it got something, and can say so (domain.md
     * H.3).
     */
    private Received received(Row r) {
        return r.is("closed") ? received(r, CLOSED, null, r.text("agency")) : open(r);
    }

    private Received open(Row r) {
        var birth =
                new Birth(
                        r.findDate("date_of_birth"),
                        r.kind("birth_precision", BirthPrecision.class));
        var age = birth.ageOn(England.dateOf(clock.instant()));
        return received(
                r,
                ReferredConcern.name(r),
                age.isPresent() ? (Integer) age.getAsInt() : null,
                r.text("referrer") + ", " + r.text("agency"));
    }

    private static Received received(Row r, String name, @Nullable Integer age, String from) {
        return new Received(
                r.id("id", DeliveryId::new),
                r.id("referral_id", ReferralId::new),
                r.id("child_id", ChildId::new),
                r.is("closed"),
                name,
                age,
                r.kind("destination", Destination.class),
                r.is("urgent"),
                from,
                r.instant("sent_at"),
                r.findInstant("due_at"),
                r.findInstant("acknowledged_at"),
                r.findText("acknowledged_by"),
                r.findText("reference"));
    }
}
