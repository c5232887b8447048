package org.waymark.bundles;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.bundles.BundleView.PieceLine;
import org.waymark.bundles.Contents.Place;
import org.waymark.bundles.PieceView.Passage;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.child.ChildShown;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads bundles. Row security says for whom. */
@Component
public class BundleQueries {
    private final Sql sql;
    private final Clock clock;
    private final BundleDesk desk;
    private final Bundles bundles;
    private final Gathering gathering;
    private final ChronologyPages chronology;
    private final Marks marks;
    private final Suggestions suggestions;
    private final Copies copies;

    BundleQueries(
            Sql sql,
            Clock clock,
            BundleDesk desk,
            Bundles bundles,
            Gathering gathering,
            ChronologyPages chronology,
            Marks marks,
            Suggestions suggestions,
            Copies copies) {
        this.sql = sql;
        this.clock = clock;
        this.desk = desk;
        this.bundles = bundles;
        this.gathering = gathering;
        this.chronology = chronology;
        this.marks = marks;
        this.suggestions = suggestions;
        this.copies = copies;
    }

    /**
     * @throws NotFound when there is no such file, or this person makes no bundles of it
     */
    public FileBundles of(CaseReference reference) {
        var file = bundles.file(reference);
        var together = file.together();
        var lines =
                sql.list(
                        """
                        select b.id, b.purpose, b.receiver, b.state, b.made_at, p.name from bundle b join practitioner p on p.id = b.made_by
                        where b.child_id = any (?::uuid[]) order by b.made_at desc, b.id limit 50
                        """,
                        r ->
                                new FileBundles.Line(
                                        r.id("id", BundleId::new),
                                        r.kind("purpose", Purpose.class),
                                        r.text("receiver"),
                                        r.kind("state", BundleState.class),
                                        r.instant("made_at"),
                                        r.text("name")),
                        together);
        var person = file.person();
        return new FileBundles(
                reference,
                file.child(),
                person == null ? reference.value() : person.name().words(),
                lines,
                gathering.offers(together),
                chronology.latest(together));
    }

    /**
     * @throws NotFound when there is none, or none for this person
     */
    public BundleView get(BundleId id) {
        var facts = desk.get(id);
        var contents = desk.contents(id);
        var decided = marks.of(id);
        var open =
                facts.state() == BundleState.OPEN
                        ? suggestions.open(facts, contents, decided)
                        : List.<Suggestions.Suggestion>of();
        return sql.one(
                "select b.*, m.name as maker, d.name as reader, "
                        + ChildShown.COLUMNS
                        + """
                         from bundle b join practitioner m on m.id = b.made_by left join practitioner d on d.id = b.reader_id
                        left join child c on c.id = b.child_id left join file f on f.child_id = b.child_id where b.id = ?
                        """,
                r -> view(r, facts, contents, decided, open),
                id);
    }

    private BundleView view(
            Row r,
            BundleDesk.Facts facts,
            Contents contents,
            List<Mark> decided,
            List<Suggestions.Suggestion> open) {
        var reads =
                facts.state() == BundleState.READING
                        && CurrentPractitioner.get()
                                .id()
                                .equals(r.findId("reader_id", PractitionerId::new));
        return new BundleView(
                facts.id(),
                ChildShown.of(r, England.dateOf(clock.instant())),
                facts.purpose(),
                facts.receiver(),
                facts.request(),
                facts.state(),
                r.text("maker"),
                r.instant("made_at"),
                r.findText("reader"),
                r.findInstant("read_at"),
                r.findText("returned_why"),
                reads,
                pieces(contents, decided),
                decided,
                open.stream()
                        .map(s ->
                                new BundleView.Suggestion(s.words(), s.what(), s.code(), s.count()))
                        .toList(),
                copies.of(facts.id()),
                r.number("version"));
    }

    private static List<PieceLine> pieces(Contents contents, List<Mark> decided) {
        var all = new ArrayList<PieceLine>();
        for (var i = 0; i < contents.pieces().size(); i++) {
            var piece = contents.piece(i);
            var start = i + ".";
            var removed =
                    decided.stream()
                            .filter(m -> m.place() != null && m.place().startsWith(start))
                            .count();
            all.add(new PieceLine(i + 1, piece.title(), piece.isPictures(), removed));
        }
        return all;
    }

    /**
     * @param number from 1
     * @param from the first passage to show, from 0
     */
    public PieceView piece(BundleId id, int number, int from) {
        var facts = desk.get(id);
        var contents = desk.contents(id);
        if (number < 1 || number > contents.pieces().size() || from < 0) throw new NotFound();
        var piece = contents.piece(number - 1);
        var all = passages(contents, number - 1, Redaction.of(contents, marks.of(id)));
        var end = Math.min(all.size(), from + PieceView.PAGE);
        return new PieceView(
                id,
                facts.child(),
                facts.state(),
                number,
                piece.title(),
                piece.isPictures(),
                from,
                end < all.size() ? (Integer) end : null,
                from >= all.size() ? List.of() : all.subList(from, end),
                sql.one("select version from bundle where id = ?", r -> r.number("version"), id));
    }

    private static List<Passage> passages(Contents contents, int number, Redaction redaction) {
        var piece = contents.piece(number);
        var all = new ArrayList<Passage>();
        for (var s = 0; s < piece.sections().size(); s++) {
            var section = piece.sections().get(s);
            for (var l = 0; l < section.lines().size(); l++) {
                var line = section.lines().get(l);
                for (var p = 0; p < Contents.spans(piece, line).size(); p++) {
                    var place = new Place(number, s, l, p);
                    var words = String.valueOf(contents.words(place));
                    all.add(
                            new Passage(
                                    place.text(),
                                    section.title(),
                                    line.name(),
                                    words,
                                    redaction.because(place),
                                    redaction.leaves(words)));
                }
            }
        }
        return all;
    }

    /**
     * The bytes that were read by the second reader are the bytes that leave.
     *
     * @throws NotFound when there is none, or none for this person
     */
    public CopyContent copy(CopyId id) {
        BundleDesk.worker();
        return sql.first(
                        """
                        select c.sha256, c.number, c.child_id, f.reference from bundle_copy c left join file f on f.child_id = c.child_id
                        where c.id = ?
                        """,
                        r ->
                                new CopyContent(
                                        id,
                                        "bundle-%s-%d.pdf"
                                                .formatted(
                                                        r.findText("reference") == null
                                                                ? "copy"
                                                                : r.text("reference"),
                                                        r.number("number")),
                                        r.text("sha256"),
                                        copies.content(id),
                                        r.id("child_id", org.waymark.casefile.ChildId::new)),
                        id)
                .orElseThrow(NotFound::new);
    }
}
