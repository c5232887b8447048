package org.waymark.identification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;
import org.waymark.sql.Sql;

/** What step 1 says of one child on their file: one statement, the latest first (guide ¶4). */
@Service
public class ConcernSummaries {
    private static final int MOST = 20;

    private final Sql sql;

    ConcernSummaries(Sql sql) {
        this.sql = sql;
    }

    /**
     * One concern, as far as the reader may see it.
     *
     * @param observation it adds to an earlier one
     */
    public record Summary(
            ConcernId id,
            ConcernState state,
            Instant raisedAt,
            AgencyId agency,
            String agencyName,
            String reporter,
            boolean immediateDanger,
            boolean observation,
            boolean discussed) {}

    public List<Summary> of(Collection<ChildId> children) {
        return sql.list(
                """
                select c.id, c.state, c.raised_at, c.author_agency, a.name as agency, p.name as reporter, c.immediate_danger,
                       c.adds_to is not null as observation,
                       exists (select 1 from consultation u where u.concern_id = c.id and u.state = 'ANSWERED') as discussed
                from concern c join agency a on a.id = c.author_agency join practitioner p on p.id = c.reporter_id
                where c.child_id = any (?::uuid[])
                order by c.raised_at desc, c.id limit ?
                """,
                r ->
                        new Summary(
                                r.id("id", ConcernId::new),
                                r.kind("state", ConcernState.class),
                                r.instant("raised_at"),
                                r.id("author_agency", AgencyId::new),
                                r.text("agency"),
                                r.text("reporter"),
                                r.is("immediate_danger"),
                                r.is("observation"),
                                r.is("discussed")),
                children,
                MOST);
    }
}
