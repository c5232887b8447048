package org.waymark.access.tokens;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.England;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Sha256;
import org.waymark.sql.Sql;

/** Tokens of 256 random bits, of which only a digest is kept. */
@Service
public class ApiTokens {
    private static final String PREFIX = "wm_";

    private final Sql sql;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What the account page shows of a token; the token itself is shown once, when made. */
    public record Listed(UUID id, String name, Instant expires, @Nullable LocalDate lastUsed) {}

    @Transactional
    public String make(PractitionerId owner, String name, Duration validity) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        sql.update(
                """
                insert into api_token (id, practitioner_id, name, digest, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                owner,
                name,
                Sha256.of(token),
                now,
                now.plus(validity));
        return token;
    }

    private record Used(UUID id, UUID owner, @Nullable LocalDate last) {}

    /** Whose token this is, if it is valid. One statement, and once a day another. */
    public Optional<UUID> owner(String token) {
        var now = clock.instant();
        var today = England.dateOf(now);
        var found =
                sql.first(
                        """
                        select id, practitioner_id, last_used_on from api_token
                        where digest = ? and revoked_at is null and expires_at > ?
                        """,
                        r ->
                                new Used(
                                        r.uuid("id"),
                                        r.uuid("practitioner_id"),
                                        r.findDate("last_used_on")),
                        Sha256.of(token),
                        now);
        found.filter(u -> !today.equals(u.last())).ifPresent(u -> used(u.id(), today));
        return found.map(Used::owner);
    }

    private void used(UUID id, LocalDate today) {
        sql.update("update api_token set last_used_on = ? where id = ?", today, id);
    }

    public List<Listed> of(PractitionerId owner) {
        return sql.list(
                """
                select id, name, expires_at, last_used_on from api_token
                where practitioner_id = ? and revoked_at is null and expires_at > ? order by created_at desc
                """,
                r ->
                        new Listed(
                                r.uuid("id"),
                                r.text("name"),
                                r.instant("expires_at"),
                                r.findDate("last_used_on")),
                owner,
                clock.instant());
    }

    @Transactional
    public void revoke(PractitionerId owner, UUID id) {
        sql.update(
                "update api_token set revoked_at = ? where id = ? and practitioner_id = ?",
                clock.instant(),
                id,
                owner);
    }
}
