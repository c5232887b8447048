package org.waymark.bundles;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.bundles.Contents.Piece;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.documents.BundlePart.Line;
import org.waymark.documents.BundlePart.Receiver;
import org.waymark.documents.BundlePart.Section;
import org.waymark.sql.Sql;

/**
 * The chronology in a bundle, the oldest first: what is in the compartments that the receiver may
 * have, never therapy, information to police or allegations about staff (safety rule 9).
 */
@Component
public class ChronologyPages {
    static final String KIND = "CHRONOLOGY";
    private static final int MOST = 3000;
    private static final int PAGE = 100;
    private static final List<String> PARTNERS =
            List.of("core", "plan", "meeting", "education", "court");
    private static final List<String> OTHERS =
            List.of("core", "plan", "meeting", "education", "court", "health");

    private final Sql sql;

    ChronologyPages(Sql sql) {
        this.sql = sql;
    }

    /** One line to choose. */
    public record Event(UUID id, Instant at, String words, String by) {}

    /** The latest, to choose from line by line. */
    public List<Event> latest(Collection<ChildId> children) {
        return list(
                "order by e.happened_at desc, e.id desc limit 200", children, OTHERS, null, null);
    }

    List<Piece> of(
            Collection<ChildId> children, Receiver receiver, Gathering.ChronologyChoice choice) {
        var events =
                list(
                                "order by e.happened_at, e.id limit " + MOST,
                                children,
                                receiver == Receiver.PARTNERS ? PARTNERS : OTHERS,
                                choice.from(),
                                choice.until())
                        .stream()
                        .filter(e -> choice.lines().isEmpty() || choice.lines().contains(e.id()))
                        .toList();
        if (events.isEmpty()) return List.of();
        var sections = new ArrayList<Section>();
        for (var i = 0; i < events.size(); i += PAGE) {
            var page = events.subList(i, Math.min(events.size(), i + PAGE));
            sections.add(
                    new Section(
                            "From " + Wording.day(page.getFirst().at()),
                            page.stream()
                                    .map(e ->
                                            new Line(
                                                    Wording.day(e.at()),
                                                    e.words() + " (" + e.by() + ")"))
                                    .toList()));
        }
        var first = events.getFirst();
        return List.of(
                new Piece(
                        KIND,
                        first.id(),
                        "Chronology, "
                                + Wording.day(first.at())
                                + " to "
                                + Wording.day(events.getLast().at()),
                        first.at(),
                        null,
                        sections));
    }

    private List<Event> list(
            String end,
            Collection<ChildId> children,
            List<String> compartments,
            @Nullable Instant from,
            @Nullable Instant until) {
        return sql.list(
                """
                select e.id, e.happened_at, e.headline, p.name as person, a.name as agency from case_event e
                join practitioner p on p.id = e.practitioner_id join agency a on a.id = p.agency_id
                where e.child_id = any (?::uuid[]) and e.compartment = any (?::text[]) and e.type not like 'Glass%'
                  and e.happened_at >= coalesce(?::timestamptz, '-infinity') and e.happened_at < coalesce(?::timestamptz, 'infinity')
                """
                        + end,
                r ->
                        new Event(
                                r.uuid("id"),
                                r.instant("happened_at"),
                                r.text("headline"),
                                r.text("person") + ", " + r.text("agency")),
                children,
                compartments,
                from,
                until);
    }
}
