package org.waymark.court;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.documents.BundlePart;
import org.waymark.sql.Sql;

/** The dates of a child's interviews and hearings, for a bundle: never what was said there. */
@Component
class DatesOfBundle implements BundlePart {
    private final Sql sql;
    private final CourtQuery courts;

    DatesOfBundle(Sql sql, CourtQuery courts) {
        this.sql = sql;
        this.courts = courts;
    }

    @Override
    public String kind() {
        return "COURT_DATES";
    }

    @Override
    public String words() {
        return "Court dates, without what was said";
    }

    @Override
    public List<Item> items(Collection<ChildId> children) {
        return sql.list(
                "select id, reported_on, opened_at from court_case where child_id = any (?::uuid[])"
                        + " order by opened_at desc, id limit 50",
                r ->
                        new Item(
                                r.uuid("id"),
                                "Dates of the investigation reported on "
                                        + Wording.day(r.date("reported_on")),
                                r.instant("opened_at")),
                children);
    }

    @Override
    public List<Section> sections(UUID item, Receiver receiver) {
        var c = courts.get(new CourtCaseId(item));
        return List.of(
                new Section("", List.of(new Line("", CourtPaper.ANONYMITY))),
                new Section(
                        "Interviews",
                        c.interviews().stream()
                                .map(i -> new Line(Wording.day(i.heldOn()), i.kind().words()))
                                .toList()),
                new Section(
                        "Hearings",
                        c.hearings().stream()
                                .map(h ->
                                        new Line(
                                                Wording.dayAndTime(h.startsAt()),
                                                h.kind().words()
                                                        + ", "
                                                        + h.court()
                                                        + ": "
                                                        + h.state().words()))
                                .toList()));
    }
}
