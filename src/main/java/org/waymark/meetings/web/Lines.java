package org.waymark.meetings.web;

import java.util.List;
import org.waymark.calendar.Wording;
import org.waymark.meetings.MeetingLine;
import org.waymark.meetings.MeetingState;
import org.waymark.meetings.QuorumNeed;

/** How pages say where a meeting stands. */
public final class Lines {
    private Lines() {}

    /** "Held 24 November 2026 at 2:10am, without everybody who must be there". */
    public static String of(MeetingLine m) {
        var when = Wording.dayAndTime(m.at());
        return switch (m.state()) {
            case PLANNED -> "Planned for " + when;
            case CANCELLED -> "Was planned for " + when + ", not held";
            case HELD ->
                    "Held " + when + (isShort(m) ? ", without everybody who must be there" : "");
        };
    }

    private static boolean isShort(MeetingLine m) {
        return m.state() == MeetingState.HELD && Boolean.FALSE.equals(m.quorate()) && !m.metAgain();
    }

    public static String needs(List<QuorumNeed> needs) {
        return String.join("; ", needs.stream().map(QuorumNeed::words).toList());
    }
}
