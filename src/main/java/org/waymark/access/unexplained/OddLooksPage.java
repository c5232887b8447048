package org.waymark.access.unexplained;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Place;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Table;

/**
 * Looks at files that nothing explains: for data protection and guardians those to decide, for
 * everybody else what they, or people they answer for, are asked.
 *
 * @param further whether this is not the first page
 */
public record OddLooksPage(
        Frame frame,
        boolean reviewer,
        List<OddLook> waiting,
        @Nullable Place older,
        boolean further,
        List<OddLook> decided,
        List<OddLook> mine,
        List<OddLook> ofMyPeople,
        List<OddLookViews.Figure> figures)
        implements Page, ShowsChildren {
    private static final String PATH = "/unexplained-access";

    @Override
    public String title() {
        return "Looks to explain";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return Stream.of(waiting, decided, mine, ofMyPeople)
                .flatMap(List::stream)
                .map(OddLook::child)
                .distinct()
                .toList();
    }

    public boolean isEmpty() {
        return waiting.isEmpty() && mine.isEmpty() && ofMyPeople.isEmpty();
    }

    public Table waitingTable() {
        return Table.of("To look into, the latest look first")
                .head("Last look", "Who", "File", "Why it is here", "Where it stands")
                .rows(waiting.stream().map(OddLooksPage::waits).toList());
    }

    private static List<Cell> waits(OddLook l) {
        var why = l.why();
        var words = why == null ? "" : why.words();
        return List.of(
                link(l),
                Cell.of(l.name() + ", " + l.jobTitle() + ", " + l.agency()),
                Cell.of(l.reference().value()),
                Cell.of(words),
                Cell.of(l.state().words()));
    }

    public Table decidedTable() {
        return Table.of("Decided, the latest first")
                .head("Last look", "Who", "File", "What came of it")
                .rows(decided.stream().map(OddLooksPage::decided).toList());
    }

    private static List<Cell> decided(OddLook l) {
        var decision = l.decision();
        var reason = decision == null ? null : decision.reason();
        return List.of(
                link(l),
                Cell.of(l.name() + ", " + l.agency()),
                Cell.of(l.reference().value()),
                Cell.of(reason == null ? l.state().words() : reason.words()));
    }

    public Table mineTable() {
        return asked("What you are asked, or were", mine);
    }

    public Table peopleTable() {
        return asked("What people you answer for are asked, or were", ofMyPeople);
    }

    private static Table asked(String caption, List<OddLook> some) {
        return Table.of(caption)
                .head("Last look", "Who", "File", "Where it stands")
                .rows(some.stream().map(OddLooksPage::asked).toList());
    }

    private static List<Cell> asked(OddLook l) {
        return List.of(
                link(l),
                Cell.of(l.name()),
                Cell.of(l.reference().value()),
                Cell.of(l.state().isDecided() ? "Closed" : l.state().words()));
    }

    private static Cell link(OddLook l) {
        return Cell.link(Wording.dayAndTime(l.lastAt()), PATH + "/" + l.id());
    }

    public Table figuresTable() {
        return Table.of("What explained the looks of the last 30 days")
                .head("What", "Looks")
                .rows(
                        figures.stream()
                                .map(f ->
                                        List.of(
                                                Cell.of(Explained.words(f.how())),
                                                Cell.number(f.reads())))
                                .toList());
    }

    public @Nullable String olderPage() {
        return older == null ? null : PATH + "?before=" + older.text();
    }

    public @Nullable String newest() {
        return further ? PATH : null;
    }
}
