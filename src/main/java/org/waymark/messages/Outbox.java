package org.waymark.messages;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Sql;

/**
 * The notices waiting to be sent. A batch is claimed before it is sent: a node that dies in between
 * leaves it for the next attempt, under the same Message-ID, and two nodes never send it at once.
 */
@Component
class Outbox {
    private static final Duration QUIET = Duration.ofMinutes(10);
    private static final Duration GIVE_UP = Duration.ofDays(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(2);

    private final Sql sql;
    private final Clock clock;

    Outbox(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** One mail to one person. */
    record Batch(UUID id, String address, int attempts) {}

    /** Who is due for a mail: at most one in ten minutes, unless something is urgent. */
    @Transactional(readOnly = true)
    List<PractitionerId> due() {
        var now = clock.instant();
        return sql.list(
                """
                select n.to_id from notice n
                where n.sent_at is null and n.given_up_at is null and n.next_attempt_at <= ?
                group by n.to_id
                having bool_or(n.urgent)
                    or not exists (select 1 from notice s where s.to_id = n.to_id and s.sent_at > ?)
                order by min(n.created_at) limit 200
                """,
                r -> r.id("to_id", PractitionerId::new),
                now,
                now.minus(QUIET));
    }

    /** Takes all that waits for this person; empty if another node was faster. */
    @Transactional
    Optional<Batch> claim(PractitionerId to) {
        var now = clock.instant();
        var waiting =
                sql.list(
                        """
                        select id, batch, attempts from notice
                        where to_id = ? and sent_at is null and given_up_at is null and next_attempt_at <= ?
                        order by created_at for update skip locked
                        """,
                        r -> new Waiting(r.uuid("id"), r.findUuid("batch"), r.number("attempts")),
                        to,
                        now);
        if (waiting.isEmpty()) return Optional.empty();
        var batch = waiting.stream().flatMap(w -> w.earlier().stream()).findFirst();
        var id = batch.orElseGet(UUID::randomUUID);
        var attempts = waiting.stream().mapToInt(Waiting::attempts).max().orElse(0) + 1;
        sql.update(
                "update notice set batch = ?, attempts = ?, next_attempt_at = ? where id = any (?::uuid[])",
                id,
                attempts,
                now.plus(pause(attempts)),
                waiting.stream().map(Waiting::id).toList());
        return sql.first(
                "select email from practitioner where id = ? and active",
                r -> new Batch(id, r.text("email"), attempts),
                to);
    }

    @Transactional
    void sent(Batch batch) {
        sql.update("update notice set sent_at = ? where batch = ?", clock.instant(), batch.id());
    }

    /** Keeps the kind of failure, never its words, and gives up after two days. */
    @Transactional
    void failed(Batch batch, String kind) {
        var now = clock.instant();
        sql.update(
                """
                update notice set failure = ?, given_up_at = case when created_at < ? then ?::timestamptz end
                where batch = ? and sent_at is null
                """,
                kind,
                now.minus(GIVE_UP),
                now,
                batch.id());
    }

    private static Duration pause(int attempts) {
        var doubled = Duration.ofMinutes(1).multipliedBy(1L << Math.min(attempts - 1, 10));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private record Waiting(UUID id, @org.jspecify.annotations.Nullable UUID batch, int attempts) {
        Optional<UUID> earlier() {
            return Optional.ofNullable(batch);
        }
    }
}
