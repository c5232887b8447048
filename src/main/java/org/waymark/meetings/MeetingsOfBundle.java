package org.waymark.meetings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.documents.BundlePart;
import org.waymark.sql.Sql;

/**
 * The minutes of meetings about a child, for a bundle: what is for everybody who took part, and for
 * social care that takes over also what is for those who attend the whole.
 */
@Component
class MeetingsOfBundle implements BundlePart {
    private final Sql sql;
    private final MeetingQueries meetings;

    MeetingsOfBundle(Sql sql, MeetingQueries meetings) {
        this.sql = sql;
        this.meetings = meetings;
    }

    @Override
    public String kind() {
        return "MEETING";
    }

    @Override
    public String words() {
        return "Minutes of meetings";
    }

    @Override
    public List<Item> items(Collection<ChildId> children) {
        return sql.list(
                """
                select id, kind, held_at from meeting where child_id = any (?::uuid[]) and held_at is not null
                order by held_at desc, id limit 50
                """,
                r ->
                        new Item(
                                r.uuid("id"),
                                r.kind("kind", MeetingKind.class).words()
                                        + ", "
                                        + Wording.day(r.instant("held_at")),
                                r.instant("held_at")),
                children);
    }

    @Override
    public List<Section> sections(UUID item, Receiver receiver) {
        var m = meetings.get(new MeetingId(item));
        var whole = receiver == Receiver.SOCIAL_CARE;
        var all = new ArrayList<Section>();
        all.add(
                new Section(
                        "The meeting",
                        Stream.concat(
                                        Stream.of(
                                                new Line("Child", m.child().nameAndAge()),
                                                new Line("Held", Wording.dayAndTime(m.at()))),
                                        m.people().stream()
                                                .filter(p -> p.part() != Part.NONE)
                                                .map(p -> new Line("", p.words() + came(p))))
                                .toList()));
        m.minutes().stream()
                .filter(t -> t.confirmed() && (whole || t.audience() == Audience.EVERYBODY))
                .forEach(t ->
                        all.add(new Section("What was said", List.of(new Line("", t.words())))));
        add(
                all,
                "Shared",
                m.information().stream()
                        .filter(i -> whole || i.audience() == Audience.EVERYBODY)
                        .map(i -> new Line(i.saidBy(), i.words())));
        add(
                all,
                "Decided",
                m.decisions().stream()
                        .filter(d -> whole || d.audience() == Audience.EVERYBODY)
                        .map(d -> new Line("", d.words() + " Because: " + d.reason())));
        add(
                all,
                "Who does what",
                m.actions().stream()
                        .map(a ->
                                new Line(
                                        a.owner(),
                                        a.what() + ", by " + Wording.dueDay(a.dueAt()))));
        return all;
    }

    private static String came(MeetingView.Person p) {
        return p.attendance() == null ? "" : ": " + p.attendance().words();
    }

    private static void add(List<Section> all, String title, Stream<Line> lines) {
        var found = lines.toList();
        if (!found.isEmpty()) all.add(new Section(title, found));
    }
}
