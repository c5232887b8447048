package org.waymark.missing;

import org.springframework.stereotype.Component;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.sharing.RecordToShare;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

import java.util.Collection;
import java.util.List;

/**
 * Missing and away episodes that may be shared one by one: when, and nothing that somebody wrote
 * about why or with whom.
 */
@Component
class EpisodesToShare implements RecordToShare {
    private final Sql sql;

    EpisodesToShare(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Offered> of(Collection<ChildId> together) {
        return sql.list(
                """
                select id, kind, compartment, started_at, ended_at from missing_episode
                where child_id = any (?::uuid[]) and state <> 'SET_ASIDE' order by started_at desc, id limit 50
                """,
                EpisodesToShare::offered,
                together);
    }

    private static Offered offered(Row r) {
        var kind = r.kind("kind", EpisodeKind.class).words();
        var began = r.instant("started_at");
        var ended = r.findInstant("ended_at");
        return new Offered(
                r.uuid("id"),
                kind + " since " + Wording.day(began),
                r.text("compartment"),
                kind
                        + " since "
                        + Wording.dayAndTime(began)
                        + (ended == null ? "." : "; back " + Wording.dayAndTime(ended) + "."));
    }
}
