package org.waymark.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.people.AgencyId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/**
 * The history of a file as its readers see it, the latest first. Walks an index from where the last
 * page ended, so that any page of a long file costs what the first one does. A file is read
 * together with the descriptions that were matched to it (ADR 0002). Who opened it by break-glass
 * is told by name where managers and data protection look, not here (safety rule 11).
 */
@Service
public class Chronology {
    private static final String SELECT =
            """
            select e.id, e.child_id, e.type, e.subject_id, e.record_id, e.happened_at, e.happened_precision, e.recorded_at,
                   e.headline, e.shared_with, a.name as agency, case when e.type like 'Glass%%' then 'Somebody' else p.name end as person,
                   case when e.type like 'Glass%%' then '' else p.job_title end as job_title
            from (select e.* from unnest(?::uuid[]) k (id) cross join lateral (
                      select e.* from case_event e where e.child_id = k.id %s
                      order by e.happened_at %2$s, e.id %2$s limit %3$d) e
                  order by e.happened_at %2$s, e.id %2$s limit %3$d) e
            join practitioner p on p.id = e.practitioner_id join agency a on a.id = p.agency_id
            order by e.happened_at %2$s, e.id %2$s
            """;

    private final Sql sql;

    Chronology(Sql sql) {
        this.sql = sql;
    }

    /**
     * One event.
     *
     * @param record the concern it is part of
     * @param sharedWith with whom information was shared by it
     */
    public record Entry(
            UUID id,
            ChildId child,
            String type,
            UUID subject,
            @Nullable UUID record,
            Happened happened,
            Instant recordedAt,
            String headline,
            @Nullable String sharedWith,
            String agency,
            String person,
            String jobTitle) {
        Place place() {
            return new Place(happened.at(), id);
        }
    }

    /**
     * What of the history is wanted.
     *
     * @param types stable names of events; empty for all
     * @param from when it happened, this moment or later
     * @param until before this moment
     */
    public record Filter(
            List<String> types,
            @Nullable AgencyId agency,
            @Nullable Instant from,
            @Nullable Instant until,
            boolean shared) {
        public static final Filter ALL = new Filter(List.of(), null, null, null, false);

        /** The sharing record. */
        public static final Filter SHARED = new Filter(List.of(), null, null, null, true);

        public Filter {
            types = List.copyOf(types);
        }
    }

    /** A page of the history, with the places where the pages beside it begin. */
    public record Part(List<Entry> entries, @Nullable Place newer, @Nullable Place older) {}

    /**
     * The page that ends before a place; the first page if there is none.
     *
     * @param limit how many entries at most
     */
    public Part before(
            Collection<ChildId> children, Filter filter, @Nullable Place place, int limit) {
        var found = new ArrayList<>(find(children, filter, place, "<", "desc", limit + 1));
        var more = found.size() > limit;
        if (more) found.removeLast();
        return new Part(
                List.copyOf(found),
                place == null || found.isEmpty() ? null : found.getFirst().place(),
                more ? found.getLast().place() : null);
    }

    /** The page on the other side of a place: the entries that are next newer. */
    public Part after(Collection<ChildId> children, Filter filter, Place place, int limit) {
        var found =
                new ArrayList<>(find(children, filter, place, ">", "asc", limit + 1).reversed());
        var more = found.size() > limit;
        if (more) found.removeFirst();
        return new Part(
                List.copyOf(found),
                more ? found.getFirst().place() : null,
                found.isEmpty() ? null : found.getLast().place());
    }

    private List<Entry> find(
            Collection<ChildId> children,
            Filter f,
            @Nullable Place place,
            String side,
            String order,
            int limit) {
        var where = new StringBuilder();
        var values = new ArrayList<Object>();
        values.add(children);
        if (place != null) {
            where.append(" and (e.happened_at, e.id) ").append(side).append(" (?, ?)");
            values.add(place.at());
            values.add(place.id());
        }
        if (!f.types().isEmpty()) {
            where.append(" and e.type = any (?::text[])");
            values.add(f.types());
        }
        if (f.agency() != null) {
            where.append(
                    " and e.practitioner_id in (select id from practitioner where agency_id = ?)");
            values.add(f.agency());
        }
        if (f.from() != null) {
            where.append(" and e.happened_at >= ?");
            values.add(f.from());
        }
        if (f.until() != null) {
            where.append(" and e.happened_at < ?");
            values.add(f.until());
        }
        if (f.shared()) where.append(" and e.shared_with is not null");
        return sql.list(SELECT.formatted(where, order, limit), Chronology::entry, values.toArray());
    }

    private static Entry entry(Row r) {
        return new Entry(
                r.uuid("id"),
                r.id("child_id", ChildId::new),
                r.text("type"),
                r.uuid("subject_id"),
                r.findUuid("record_id"),
                new Happened(
                        r.instant("happened_at"), r.kind("happened_precision", Precision.class)),
                r.instant("recorded_at"),
                r.text("headline"),
                r.findText("shared_with"),
                r.text("agency"),
                r.text("person"),
                r.text("job_title"));
    }
}
