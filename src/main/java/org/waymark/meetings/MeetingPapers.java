package org.waymark.meetings;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.waymark.access.Access;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.Party;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Sql;

/**
 * Who may read what of a meeting, and until when (H.2: "meeting papers they are invited to"). What
 * is granted is one meeting, never the file; only the chair of a conference reads the file for it.
 */
@Component
class MeetingPapers {
    private static final Duration KEPT_OPEN = Duration.ofDays(28);

    private final Sql sql;
    private final Access access;

    MeetingPapers(Sql sql, Access access) {
        this.sql = sql;
        this.access = access;
    }

    /** What somebody who attends this much may read, until 28 days after the meeting. */
    void open(Meeting.Facts f, PractitionerId to, Part part, Instant at) {
        var until = at.plus(KEPT_OPEN);
        var because = "invited to a meeting";
        if (part != Part.NONE)
            access.grant(f.child(), to, Compartment.MEETING, f.id().value(), because, until);
        if (part == Part.WHOLE)
            access.grant(f.child(), to, Compartment.MEETING, f.whole(), because, until);
    }

    /** H.2: a conference chair has the "file for their conference/review". */
    void openFile(Meeting.Facts f, PractitionerId chair, Instant at) {
        access.grant(
                f.child(),
                chair,
                Compartment.FILE,
                null,
                "chairs a conference",
                at.plus(KEPT_OPEN));
    }

    /** What is at a meeting's end no longer theirs, or is granted anew until another moment. */
    void close(Meeting.Facts f, PractitionerId to) {
        access.end(f.child(), to, f.id().value());
        access.end(f.child(), to, f.whole());
    }

    /** A sealed file opens to nobody who is not named on it (domain.md H.3). */
    boolean isClosedTo(ChildId child, Party person) {
        return sql.exists(
                """
                select 1 from file f where f.child_id = ? and f.level = 2 and not exists (
                    select 1 from seal_name s where s.child_id = f.child_id and s.practitioner_id = ? and s.ended_at is null)
                """,
                child,
                person);
    }
}
