package org.waymark.missing.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.missing.EpisodeState;
import org.waymark.missing.PoliceEpisode;
import org.waymark.missing.PoliceFeed;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Table;

/**
 * The police's list of missing and away episodes, the latest first.
 *
 * @param further whether this is not the first page
 */
public record PoliceMissingPage(Frame frame, PoliceFeed.Part part, boolean further)
        implements Page, ShowsChildren {
    private static final String PATH = "/police/missing";

    @Override
    public String title() {
        return "Missing episodes";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return part.childrenShown();
    }

    public Table table() {
        return Table.of("Missing and away episodes, the latest first")
                .head("Since", "Child", "What", "Police", "Found")
                .rows(part.episodes().stream().map(PoliceMissingPage::row).toList());
    }

    private static List<Cell> row(PoliceEpisode e) {
        return List.of(
                Cell.link(Said.moment(e.startedAt(), e.startPrecision()), "/missing/" + e.id()),
                Cell.of(e.child().nameAndAge()),
                Cell.of(e.kind().words() + "; from: " + e.from().words()),
                Cell.of(police(e)),
                Cell.of(found(e)));
    }

    private static String police(PoliceEpisode e) {
        var risk = e.risk();
        return joined(
                risk == null ? "Risk level not set" : "Risk level: " + risk.name(),
                e.police().reference() == null ? null : "log " + e.police().reference());
    }

    static String found(PoliceEpisode e) {
        var back = e.back();
        if (back == null) return EpisodeState.OPEN.words();
        return joined(
                e.state().words() + " " + Wording.dayAndTime(back.at()),
                back.where() == null ? null : back.where().words(),
                back.place());
    }

    private static String joined(@Nullable String... some) {
        return Stream.of(some).filter(s -> s != null).collect(Collectors.joining("; "));
    }

    public @Nullable String older() {
        var older = part.older();
        return older == null ? null : PATH + "?before=" + older.text();
    }

    public @Nullable String newest() {
        return further ? PATH : null;
    }
}
