package org.waymark.court;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.waymark.calendar.Wording;
import org.waymark.casefile.FileLine;
import org.waymark.casefile.FilePart;

/** Court support, for the first page of the child's file. Counts nothing of therapy. */
@Component
class CourtPart implements FilePart {
    @Override
    public String kind() {
        return "COURT_CASE";
    }

    @Override
    public String select() {
        return """
        select k.id, k.isva_id as person, coalesce(k.isva_answer = 'ACCEPTED', false) as flag, k.opened_at as began,
               (select min(h.starts_at) from court_hearing h where h.record_id = k.id and h.state = 'PLANNED') as due,
               null as name, k.stage as code, null::timestamptz as ended
        from court_case k where k.child_id = any (?::uuid[]) order by k.opened_at desc, k.id limit 20
        """;
    }

    @Override
    public Words words(FileLine line, Instant now) {
        var stage =
                line.code() == null
                        ? "investigation"
                        : Step.valueOf(line.code()).words().toLowerCase(Locale.UK);
        var due = line.due();
        return new Words(
                6,
                "Court support: "
                        + stage
                        + (due == null
                                ? ""
                                : ", hearing on "
                                        + Wording.dayAndTime(Objects.requireNonNull(due))),
                "/court-cases/" + line.id(),
                true);
    }
}
