package org.waymark.support;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.waymark.calendar.Wording;
import org.waymark.casefile.FileLine;
import org.waymark.casefile.FilePart;

/** The support plans of a child, for the first page of their file (guide ¶13–15). */
@Component
class SupportPart implements FilePart {
    @Override
    public String kind() {
        return "SUPPORT_PLAN";
    }

    @Override
    public String select() {
        return """
        select s.id, s.coordinator_id as person, s.state = 'AFTER_18' as flag, s.opened_at as began, null::timestamptz as due, p.name,
               s.kind as code, s.ended_at as ended
        from support_plan s join practitioner p on p.id = s.coordinator_id
        where s.child_id = any (?::uuid[]) order by s.opened_at desc, s.id limit 20
        """;
    }

    @Override
    public Words words(FileLine line, Instant now) {
        var ended = line.ended();
        var kind = PlanKind.valueOf(String.valueOf(line.code())).words();
        return new Words(
                4,
                ended == null
                        ? kind + ", coordinated by " + line.name()
                        : kind + ", ended on " + Wording.day(ended),
                "/support-plans/" + line.id(),
                ended == null);
    }
}
