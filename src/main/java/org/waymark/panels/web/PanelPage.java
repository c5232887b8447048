package org.waymark.panels.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.panels.Category;
import org.waymark.panels.ItemState;
import org.waymark.panels.PanelAttendance;
import org.waymark.panels.PanelState;
import org.waymark.panels.PanelView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Option;
import org.waymark.web.components.OptionBuilder;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/** One panel: who comes, and the agenda in the order of children, persons, places and themes. */
public record PanelPage(Frame frame, Form form, @Nullable String kept, PanelView panel, Instant now)
        implements FormPage, ShowsChildren {
    static final String DRAFT = "panel-minute";

    /** What a panel is not, said on its pages (domain.md C.5). */
    public static final String LIMITS =
            "A panel oversees and coordinates. It does not replace a strategy discussion, hold responsibility for a child’s case or decide thresholds. If a child is at risk now, do not wait for it.";

    @Override
    public String title() {
        return "Panel";
    }

    @Override
    public String back() {
        return "/panels";
    }

    public String path() {
        return "/panels/" + panel.id();
    }

    public SummaryList facts() {
        return SummaryList.of()
                .row("When", Wording.dayAndTime(panel.startsAt()))
                .row("Where", panel.place())
                .row("State", panel.state().words())
                .row(
                        "Chaired by",
                        panel.policeChair()
                                + " (police) and "
                                + panel.authorityChair()
                                + " (local authority)");
    }

    public boolean planned() {
        return panel.state() == PanelState.PLANNED;
    }

    public boolean begun() {
        return !panel.startsAt().isAfter(now);
    }

    public List<Category> categories() {
        return Arrays.asList(Category.values());
    }

    public List<PanelView.AgendaItem> of(Category category) {
        return panel.agenda().stream().filter(i -> i.category() == category).toList();
    }

    /** Which children's files were updated is seen by their items; here only how many. */
    public long filesUpdated() {
        return of(Category.CHILD).stream().filter(i -> i.state() == ItemState.DONE).count();
    }

    public List<Option> attendances(PanelView.Member member) {
        var typed = form.text(field(member));
        var now = typed.isEmpty() ? member.attendance().name() : typed;
        return Arrays.stream(PanelAttendance.values())
                .map(a ->
                        OptionBuilder.builder()
                                .value(a.name())
                                .text(a.words())
                                .selected(a.name().equals(now))
                                .build())
                .toList();
    }

    public static String field(PanelView.Member member) {
        return "attendance-" + member.id();
    }

    public List<Choice> states() {
        return Stream.of(PanelState.HELD, PanelState.CANCELLED)
                .map(s -> Choice.of(s.name(), s.words()))
                .toList();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return panel.childrenShown();
    }
}
