package org.waymark.network;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.waymark.casefile.FileLine;
import org.waymark.casefile.FilePart;

/** How much is linked to a child, for the first page of the file; never to what. */
@Component
class NetworkPart implements FilePart {
    @Override
    public String kind() {
        return "NETWORK";
    }

    @Override
    public String select() {
        return """
        select s.id, null::uuid as person, false as flag, max(l.created_at) as began, null::timestamptz as due,
               max(f.reference) as name, count(*)::text as code, null::timestamptz as ended
        from subject s join file f on f.child_id = s.child_id
        join lateral (select x.created_at from subject_link x where x.from_id = s.id and x.ended_at is null and x.status <> 'DISCOUNTED'
                      union all
                      select x.created_at from subject_link x where x.to_id = s.id and x.ended_at is null and x.status <> 'DISCOUNTED'
                      limit 100) l on true
        where s.child_id = any (?::uuid[]) group by s.id order by s.id limit 20
        """;
    }

    @Override
    public Words words(FileLine line, Instant now) {
        var many = String.valueOf(line.code());
        return new Words(
                5,
                many.equals("1")
                        ? "1 link to a person, place or thing"
                        : many + " links to people, places and things",
                "/files/" + line.name() + "/network",
                true);
    }
}
