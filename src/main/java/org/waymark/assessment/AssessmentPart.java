package org.waymark.assessment;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.waymark.calendar.Wording;
import org.waymark.casefile.FileLine;
import org.waymark.casefile.FilePart;

/** The assessments of a child, for the first page of their file. */
@Component
class AssessmentPart implements FilePart {
    @Override
    public String kind() {
        return "ASSESSMENT";
    }

    @Override
    public String select() {
        return """
        select a.id, a.owner_id as person, a.need is not null as flag, a.opened_at as began, a.due_at as due, p.name,
               a.state as code, a.authorised_at as ended
        from assessment a left join practitioner p on p.id = a.owner_id
        where a.child_id = any (?::uuid[]) order by a.opened_at desc, a.id limit 20
        """;
    }

    @Override
    public Words words(FileLine line, Instant now) {
        var state = AssessmentState.valueOf(String.valueOf(line.code()));
        return new Words(
                3,
                "Section 17 assessment: " + words(state, line),
                "/assessments/" + line.id(),
                !state.isAuthorised());
    }

    private static String words(AssessmentState state, FileLine line) {
        var ended = line.ended();
        if (state.isAuthorised() && ended != null)
            return (state == AssessmentState.CLOSED ? "closed, authorised " : "authorised ")
                    + Wording.day(ended);
        var due = line.due() == null ? "" : ", due " + Wording.due(line.due());
        return switch (state) {
            case SENT -> "with a manager" + due;
            default ->
                    (line.name() == null ? "nobody leads it yet" : "led by " + line.name()) + due;
        };
    }
}
