package org.waymark.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.people.CurrentPractitioner;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/** Lists of meetings: one's own, and those of a child. */
@Component
public class MeetingLists {
    private static final int PAGE = 30;
    private static final String COLUMNS =
            "m.id, m.child_id, m.kind, m.state, coalesce(m.held_at, m.planned_for) as at, m.quorate, m.reconvened_by, "
                    + ChildShown.COLUMNS;
    private static final String MINE =
            "select "
                    + COLUMNS
                    + """

                    from meeting_invitation i join meeting m on m.id = i.meeting_id
                    left join child c on c.id = m.child_id left join file f on f.child_id = m.child_id
                    where i.practitioner_id = ? and i.withdrawn_at is null
                    """;
    private static final String OF_CHILD =
            "select "
                    + COLUMNS
                    + """

                    from meeting m left join child c on c.id = m.child_id left join file f on f.child_id = m.child_id
                    where m.child_id = any (array(select id from child where id = ? or same_as = ?))
                    """;

    private final Sql sql;
    private final Clock clock;

    MeetingLists(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Those that this person is asked to, convenes or chairs. */
    public MeetingList mine(@Nullable String before) {
        var me = CurrentPractitioner.get().id();
        return list(MINE, null, before, me);
    }

    /** Those of a child that this person may see. */
    public MeetingList of(ChildId child, @Nullable String before) {
        return list(OF_CHILD, child, before, child, child);
    }

    private MeetingList list(
            String from, @Nullable ChildId of, @Nullable String before, Object... who) {
        var place = Place.of(before);
        var toCome =
                before != null
                        ? List.<MeetingLine>of()
                        : sql.list(
                                from
                                        + "and m.state = 'PLANNED' order by m.planned_for, m.id limit 50",
                                this::line,
                                who);
        var values = new ArrayList<Object>(List.of(who));
        values.addAll(List.of(place.at(), place.id(), PAGE + 1));
        var past =
                sql.list(
                        from
                                + """
                                and m.state <> 'PLANNED' and (coalesce(m.held_at, m.planned_for), m.id) < (?, ?)
                                order by coalesce(m.held_at, m.planned_for) desc, m.id desc limit ?
                                """,
                        this::line,
                        values.toArray());
        var more = past.size() > PAGE;
        var shown = more ? past.subList(0, PAGE) : past;
        return new MeetingList(toCome, shown, more ? Place.after(shown.getLast()) : null, of);
    }

    private MeetingLine line(Row r) {
        return new MeetingLine(
                r.id("id", MeetingId::new),
                ChildShown.of(r, England.dateOf(clock.instant())),
                r.kind("kind", MeetingKind.class),
                r.kind("state", MeetingState.class),
                r.instant("at"),
                r.findFlag("quorate"),
                r.findUuid("reconvened_by") != null);
    }

    /** Where a page ended. */
    private record Place(Instant at, UUID id) {
        private static final Place END =
                new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

        static Place of(@Nullable String text) {
            if (text == null) return END;
            try {
                var parts = text.split("~", 2);
                return new Place(Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                return END;
            }
        }

        static String after(MeetingLine line) {
            return line.at() + "~" + line.id();
        }
    }
}
