package org.waymark.missing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/** Loads and saves an episode's state. No row updated means that somebody else was first. */
@Component
class EpisodeStore {
    private static final String SELECT =
            "select id, child_id, author_agency, kind, state, started_at, ended_at, version from missing_episode ";

    private final Sql sql;

    EpisodeStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    Episode get(EpisodeId id) {
        return sql.first(SELECT + "where id = ?", EpisodeStore::state, id)
                .orElseThrow(NotFound::new);
    }

    /**
     * @throws RuleBroken ALREADY_ENDED
     */
    Episode.Open open(EpisodeId id) {
        return switch (get(id)) {
            case Episode.Open open -> open;
            case Episode.Ended ended -> throw new RuleBroken(MissingRules.ALREADY_ENDED);
        };
    }

    /** Whether this person may see an open episode of this child. */
    boolean isOpen(ChildId child) {
        return sql.exists(
                "select 1 from missing_episode where child_id = ? and state = 'OPEN'", child);
    }

    /** Open episodes of children who certainly were born on this day or before. */
    List<Episode.Open> openOfBornUntil(java.time.LocalDate day) {
        return sql.list(
                """
                select e.id, e.child_id, e.author_agency, e.kind, e.state, e.started_at, e.ended_at, e.version
                from missing_episode e join child c on c.id = e.child_id
                where e.state = 'OPEN' and c.date_of_birth <= ? order by e.started_at, e.id limit 500
                """,
                r -> (Episode.Open) state(r),
                day);
    }

    /** Saves that it was closed or set aside, over the version the person had before them. */
    void save(Episode.Ended next, int version, String words, PractitionerId by, Instant now) {
        var changed =
                sql.update(
                        """
                        update missing_episode set state = ?, ended_at = ?, end_words = ?, ended_by = ?, end_recorded_at = ?,
                            version = version + 1
                        where id = ? and version = ? and state = 'OPEN'
                        """,
                        next.how(),
                        next.at(),
                        words,
                        by,
                        now,
                        next.facts().id(),
                        version);
        if (changed == 0) throw new RuleBroken(MissingRules.ALREADY_ENDED);
    }

    /** Saves the return with what was found. */
    void save(Episode.Ended next, RecordReturn c, PractitionerId by, Instant now) {
        var changed =
                sql.update(
                        """
                        update missing_episode set state = 'RETURNED', ended_at = ?, found_how = ?, found_where = ?, found_place = ?,
                            harm = ?, harm_kinds = ?::text[], ended_by = ?, end_recorded_at = ?, version = version + 1
                        where id = ? and version = ? and state = 'OPEN'
                        """,
                        next.at(),
                        c.how(),
                        c.where(),
                        Words.orNull(c.place()),
                        c.harm(),
                        c.harmKinds(),
                        by,
                        now,
                        next.facts().id(),
                        c.version());
        if (changed == 0) throw new RuleBroken(MissingRules.ALREADY_ENDED);
    }

    void save(Episode.Open next, int version) {
        var changed =
                sql.update(
                        "update missing_episode set kind = ?, version = version + 1 where id = ? and version = ? and state = 'OPEN'",
                        next.facts().kind(),
                        next.facts().id(),
                        version);
        if (changed == 0) throw new RuleBroken(MissingRules.CHANGED_MEANWHILE);
    }

    void savePolice(EpisodeId id, int version, Instant at, String by, @Nullable String reference) {
        var changed =
                sql.update(
                        """
                        update missing_episode set police_told_at = ?, police_told_by = ?, police_reference = ?, version = version + 1
                        where id = ? and version = ?
                        """,
                        at,
                        by,
                        reference,
                        id,
                        version);
        if (changed == 0) throw new RuleBroken(MissingRules.CHANGED_MEANWHILE);
    }

    private static Episode state(Row r) {
        var facts =
                new Episode.Facts(
                        r.id("id", EpisodeId::new),
                        r.id("child_id", ChildId::new),
                        r.id("author_agency", AgencyId::new),
                        r.kind("kind", EpisodeKind.class),
                        r.instant("started_at"),
                        r.number("version"));
        var state = r.kind("state", EpisodeState.class);
        return state == EpisodeState.OPEN
                ? new Episode.Open(facts)
                : new Episode.Ended(facts, state, r.instant("ended_at"));
    }
}
