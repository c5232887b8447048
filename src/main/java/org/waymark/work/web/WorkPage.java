package org.waymark.work.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.work.DoneItem;
import org.waymark.work.When;
import org.waymark.work.WorkItem;
import org.waymark.work.Worklist;

/**
 * My work.
 *
 * @param further not the first page of a long list
 */
public record WorkPage(Frame frame, Worklist.Part part, List<DoneItem> done, boolean further)
        implements Page, ShowsChildren {
    @Override
    public String title() {
        return "My work";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        var all = new ArrayList<>(part.children());
        done.stream().map(DoneItem::child).filter(Objects::nonNull).forEach(all::add);
        return all;
    }

    /** The groups that have something in them, in their order. */
    public Map<When, List<WorkItem>> groups() {
        var groups = new EnumMap<When, List<WorkItem>>(When.class);
        for (var item : part.items())
            groups.computeIfAbsent(item.when(), w -> new ArrayList<>()).add(item);
        return groups;
    }

    public @Nullable String next() {
        return part.next() == null ? null : "/work?after=" + part.next();
    }

    /** Whom it is about and whose it is: "Tilly Marchant, WM-2026-000012. For Front Door." */
    public @Nullable String about(WorkItem item) {
        var who = join(item.name(), item.reference());
        if (item.team() == null) return who;
        return (who == null ? "" : who + ". ") + "For " + item.team();
    }

    public @Nullable String about(DoneItem item) {
        return join(item.name(), item.reference());
    }

    private static @Nullable String join(@Nullable String name, @Nullable String reference) {
        if (name == null) return reference;
        return reference == null ? name : name + ", " + reference;
    }

    /** Whether what is left is counted down in hours. */
    public boolean isCounted(WorkItem item) {
        var due = item.due();
        return due != null && Duration.between(part.now(), due).abs().toHours() < 24;
    }

    /** "3 hours 20 minutes left", "2 days over". */
    public String left(WorkItem item) {
        return Wording.left(Objects.requireNonNull(item.due()), part.now());
    }
}
