package org.waymark.contexts;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.waymark.calendar.Wording;
import org.waymark.casefile.FileLine;
import org.waymark.casefile.FilePart;

/** That a child is part of a context case, for their file: neither which, nor who else is. */
@Component
class ContextFilePart implements FilePart {
    @Override
    public String kind() {
        return "CONTEXT";
    }

    @Override
    public String select() {
        return """
        select l.id, null::uuid as person, false as flag, l.linked_at as began, null::timestamptz as due, null as name,
               l.kind as code, l.ended_at as ended
        from context_child l where l.child_id = any (?::uuid[]) order by l.ended_at nulls first, l.linked_at desc, l.id limit 20
        """;
    }

    @Override
    public Words words(FileLine line, Instant now) {
        var kind = ContextKind.valueOf(Objects.requireNonNull(line.code()));
        var about = "art of a context case about " + kind.words().toLowerCase(Locale.UK);
        var ended = line.ended();
        return new Words(
                5,
                ended == null ? "P" + about : "Was p" + about + ", until " + Wording.day(ended),
                "/context-links/" + line.id(),
                ended == null);
    }
}
