package org.waymark.casefile;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.calendar.England;
import org.waymark.people.TeamId;
import org.waymark.sql.Sql;

/** Opens files and finds them by reference. */
@Service
public class CaseFiles {
    private final Sql sql;
    private final Clock clock;

    CaseFiles(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Opens the file of a child who has none: WM, the year, and the next number of the area. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(ChildId child) {
        var now = clock.instant();
        sql.later(
                """
                insert into file (child_id, reference, opened_at)
                select ?, 'WM-' || ? || '-' || lpad(n::text, greatest(6, length(n::text)), '0'), ? from nextval('file_reference') n
                """,
                child,
                Integer.toString(England.dateOf(now).getYear()),
                now);
    }

    /** Empty when there is none or this person may not know of it: the two are the same to them. */
    public Optional<ChildId> find(CaseReference reference) {
        return sql.first(
                "select child_id from file where reference = ?",
                r -> r.id("child_id", ChildId::new),
                reference.value());
    }

    public Optional<CaseReference> referenceOf(ChildId child) {
        return sql.first(
                "select reference from file where child_id = ?",
                r -> new CaseReference(r.text("reference")),
                child);
    }

    /**
     * Makes files the work of a team. A sealed file is no team's; one that is a team's already
     * stays with them.
     *
     * @param children the child, and every description of it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void openTo(TeamId team, Collection<ChildId> children) {
        sql.later(
                """
                update file set team_id = ?, closed_at = null, version = version + 1
                where child_id = any (?::uuid[]) and level < 2 and (team_id is null or closed_at is not null)
                """,
                team,
                children);
    }

    /** The team whose work these files are; empty when nobody's that this person may know of. */
    public Optional<TeamId> openAt(Collection<ChildId> children) {
        return sql.first(
                """
                select team_id from file where child_id = any (?::uuid[]) and team_id is not null and closed_at is null
                order by opened_at limit 1
                """,
                r -> r.id("team_id", TeamId::new),
                children);
    }

    /** The file of a child this person may know of, outside of any transaction. */
    @Transactional(readOnly = true)
    public Optional<CaseReference> visible(ChildId child) {
        return referenceOf(child);
    }

    /** The child of a file this person may know of, outside of any transaction. */
    @Transactional(readOnly = true)
    public Optional<ChildId> visible(CaseReference reference) {
        return find(reference);
    }
}
