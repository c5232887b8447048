package org.waymark.network.map;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.testing.Northmoor;

/** Records and links of a test's own, written as the superuser. */
final class Pictured {
    static final String OFFICER = "Karen Doyle";
    private static final Northmoor AREA = Northmoor.area();

    private Pictured() {}

    static UUID record(String kind, String label) {
        var id = UUID.randomUUID();
        AREA.sql()
                .sql(
                        """
                        insert into subject (id, kind, label, age, author_agency, created_by, created_at)
                        select ?, ?, ?, case when ? = 'PERSON' then 'NOT_KNOWN' end, agency_id, id, now() from practitioner where name = ?
                        """)
                .params(id, kind, label, kind, OFFICER)
                .update();
        return id;
    }

    /** The stand-in for a child, whom the officer was told of. */
    static UUID child(ChildId child) {
        AREA.run(
                "Helen Marsh",
                () ->
                        AREA.bean(Access.class)
                                .grant(
                                        child,
                                        AREA.person(OFFICER).id(),
                                        Compartment.CORE,
                                        "works with this child",
                                        null));
        var id = UUID.randomUUID();
        AREA.sql()
                .sql(
                        """
                        insert into subject (id, kind, child_id, author_agency, created_by, created_at)
                        select ?, 'CHILD', ?, agency_id, id, now() from practitioner where name = ?
                        """)
                .params(id, child.value(), OFFICER)
                .update();
        return id;
    }

    static UUID link(UUID from, UUID to, String kind) {
        return link(from, to, kind, null, null);
    }

    /**
     * @param first a date as PostgreSQL reads it, or null
     */
    static UUID link(
            UUID from, UUID to, String kind, @Nullable String first, @Nullable String last) {
        var id = UUID.randomUUID();
        AREA.sql()
                .sql(
                        """
                        insert into subject_link (id, from_id, to_id, kind, directed, first_seen, last_seen, source_kind, source_words, purpose,
                                                  expires_on, grade_source, grade_information, grade_handling, author_agency, created_by, created_at)
                        select ?, ?, ?, ?, ? in ('USES', 'FREQUENTS', 'TRANSPORTS'), ?::date, ?::date, 'OWN_RECORD', 'Seen twice', 'Safety',
                               current_date + 300, 2, 'C', 'P', agency_id, id, now() from practitioner where name = ?
                        """)
                .params(java.util.Arrays.asList(id, from, to, kind, kind, first, last, OFFICER))
                .update();
        return id;
    }

    static void change(String table, UUID id, String what) {
        AREA.sql().sql("update " + table + " set " + what + " where id = ?").param(id).update();
    }

    static void discount(UUID link) {
        change(
                "subject_link",
                link,
                "status = 'DISCOUNTED', status_why = 'Another van', status_by = created_by, status_at = now()");
    }

    /**
     * A hub with so many records around it, in two rings: sixty beside it, the others beyond those.
     */
    static UUID hub(int records) {
        var hub = record("PLACE", "Seafront arcade, east entrance");
        var prefix = hub.toString();
        AREA.sql()
                .sql(
                        """
                        insert into subject (id, kind, label, age, author_agency, created_by, created_at)
                        select md5(? || i)::uuid, k.kind, initcap(lower(k.kind)) || ' ' || i, case when k.kind = 'PERSON' then 'NOT_KNOWN' end,
                               p.agency_id, p.id, now() - i * interval '1 minute'
                        from generate_series(1, ?) i
                        join (values (0, 'PERSON'), (1, 'VEHICLE'), (2, 'PHONE'), (3, 'HANDLE'), (4, 'PLACE'), (5, 'PERSON'), (6, 'GROUP'),
                                     (7, 'ORGANISATION'), (8, 'EVENT'), (9, 'PERSON')) k (n, kind) on k.n = i % 10
                        cross join practitioner p where p.name = ?
                        """)
                .params(prefix, records, OFFICER)
                .update();
        AREA.sql()
                .sql(
                        """
                        insert into subject_link (id, from_id, to_id, kind, directed, first_seen, last_seen, source_kind, source_words, purpose,
                                                  expires_on, status, status_why, status_by, status_at, author_agency, created_by, created_at)
                        select gen_random_uuid(), l.a, l.b, 'SEEN_WITH', false, current_date - 30 * (l.i % 40) - 30, current_date - 30 * (l.i % 40),
                               'OWN_RECORD', 'Seen twice', 'Safety', current_date + 300,
                               case when l.i % 7 = 0 then 'CORROBORATED' else 'ALLEGED' end,
                               case when l.i % 7 = 0 then 'Two sources' end, case when l.i % 7 = 0 then p.id end,
                               case when l.i % 7 = 0 then now() end, p.agency_id, p.id, now()
                        from (select i, ?::uuid as a, md5(? || i)::uuid as b from generate_series(1, 60) i
                              union all
                              select i, md5(? || (1 + i % 60))::uuid, md5(? || i)::uuid from generate_series(61, ?) i
                              union all
                              select i, md5(? || i)::uuid, md5(? || (i * 7 % 59 + 1))::uuid from generate_series(61, ?) i where i % 3 > 0) l
                        cross join practitioner p where p.name = ?
                        """)
                .params(hub, prefix, prefix, prefix, records, prefix, prefix, records, OFFICER)
                .update();
        return hub;
    }
}
