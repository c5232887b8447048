package org.waymark.identification;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.child.Names;
import org.waymark.sql.Sql;

/**
 * What a manager or designated lead is asked (guide ¶7): theirs and their colleagues', for whoever
 * is free may answer. Call it inside {@code show}.
 */
@Service
public class Inbox {
    /** More than any lead can have waiting at once. */
    public static final int MOST = 100;

    public static final int PAGE = 20;

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;

    Inbox(Sql sql, Clock clock, Proofs proofs) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
    }

    /** Not safe tonight first, then urgent, then by how long it waits; one's own are not there. */
    public List<ConsultationLine> waiting() {
        var me = proofs.lead();
        return sql.list(
                ConsultationLine.SELECT
                        + """
                        where k.author_agency = ? and k.state in ('ASKED', 'PASSED_ON') and k.asked_by <> ?
                        order by case k.safe_tonight when 'NO' then 0 when 'NOT_KNOWN' then 1 else 2 end, k.urgent desc,
                                 k.asked_at, k.id limit ?
                        """,
                r -> ConsultationLine.of(r, England.dateOf(clock.instant())),
                me.agency().id(),
                me.id(),
                MOST);
    }

    /**
     * Answered, or referred without an answer: the latest first, one more than a page where there
     * are more.
     */
    public List<ConsultationLine> past(@Nullable Older before) {
        var me = proofs.lead();
        return sql.list(
                ConsultationLine.SELECT
                        + """
                        where k.author_agency = ? and k.state in ('ANSWERED', 'OVERTAKEN') and k.asked_by <> ? and k.held_with is null
                          and (coalesce(k.answered_at, k.asked_at), k.id) < (coalesce(?::timestamptz, 'infinity'), ?::uuid)
                        order by coalesce(k.answered_at, k.asked_at) desc, k.id desc limit ?
                        """,
                r -> ConsultationLine.of(r, England.dateOf(clock.instant())),
                me.agency().id(),
                me.id(),
                before == null ? null : before.at(),
                before == null ? new java.util.UUID(-1, -1) : before.id(),
                PAGE + 1);
    }

    /** Not referred, and to be looked at again: the earliest day first. */
    public List<LookingAgain> lookAgain() {
        var me = proofs.lead();
        return sql.list(
                """
                select t.subject_id, t.child_id, c.given_name, c.family_name, c.known_as, c.description, t.due_at, p.name
                from task t join child c on c.id = t.child_id join practitioner p on p.id = t.owner_id
                where t.kind = 'LOOK_AGAIN' and t.done_at is null and t.author_agency = ?
                order by t.due_at, t.id limit ?
                """,
                r ->
                        new LookingAgain(
                                r.id("subject_id", ConcernId::new),
                                r.id("child_id", ChildId::new),
                                Names.of(
                                        r.findText("given_name"),
                                        r.findText("family_name"),
                                        r.findText("known_as"),
                                        r.findText("description")),
                                r.text("name"),
                                r.instant("due_at")),
                me.agency().id(),
                MOST);
    }
}
