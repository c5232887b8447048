package org.waymark.contexts.disruption;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.waymark.calendar.Wording;
import org.waymark.casefile.FileLine;
import org.waymark.casefile.FilePart;

/** That a notice or order protects a child, for their file: not which, and not against whom. */
@Component
class DisruptionPart implements FilePart {
    @Override
    public String kind() {
        return "DISRUPTION";
    }

    @Override
    public String select() {
        return """
        select l.id, null::uuid as person, l.breached_on is not null as flag, l.linked_at as began,
               (l.until + 1)::timestamp at time zone 'Europe/London' as due, null as name,
               case when l.by_court then 'order' else 'notice' end as code, l.ended_at as ended
        from disruption_child l where l.child_id = any (?::uuid[]) and l.in_force order by l.linked_at desc, l.id limit 20
        """;
    }

    @Override
    public Words words(FileLine line, Instant now) {
        var due = line.due();
        var over = due != null && !now.isBefore(due);
        var words =
                (over ? "Protected this child: " : "")
                        + ("order".equals(line.code()) ? "An order" : "A notice")
                        + (over ? "" : " protects this child")
                        + (due == null ? "" : ", until " + Wording.dueDay(due))
                        + (line.flag() ? ". It was not kept" : "");
        return new Words(5, words, "/disruption-links/" + line.id(), !over);
    }
}
