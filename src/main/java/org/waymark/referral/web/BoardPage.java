package org.waymark.referral.web;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.England;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.referral.DeliveryId;
import org.waymark.referral.frontdoor.Board;
import org.waymark.referral.frontdoor.BoardGroup;
import org.waymark.referral.frontdoor.BoardRow;
import org.waymark.referral.frontdoor.Desk;
import org.waymark.referral.frontdoor.RunningProtection;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Countdown;
import org.waymark.web.components.Filter;
import org.waymark.web.components.Pagination;
import org.waymark.web.forms.Form;

/** The board of the front door or of the emergency duty team (guide ¶8). */
public record BoardPage(Frame frame, Board board) implements Page, ShowsChildren {
    @Override
    public String title() {
        return board.desk().isDuty() ? "Emergency duty team" : "Front door";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return board.childrenShown();
    }

    /** The parts of the board that have something in them, in its order. */
    public Map<BoardGroup, List<BoardRow>> groups() {
        var endOfToday = England.endOf(England.dateOf(board.now()));
        var groups = new LinkedHashMap<BoardGroup, List<BoardRow>>();
        for (var group : BoardGroup.values()) {
            var rows =
                    board.rows().stream()
                            .filter(r -> r.group(board.now(), endOfToday) == group)
                            .toList();
            if (!rows.isEmpty()) groups.put(group, rows);
        }
        return groups;
    }

    public String path(BoardRow row) {
        return "/front-door/referrals/" + row.id();
    }

    /** "Amira Haddad, 12". */
    public String name(BoardRow row) {
        return row.age() == null ? row.name() : row.name() + ", " + row.age();
    }

    public boolean isLate(BoardRow row) {
        return !board.now().isBefore(row.decisionDue());
    }

    public boolean isMine(BoardRow row) {
        return CurrentPractitioner.get().id().equals(row.owner());
    }

    /** Who has started on it. */
    public String owner(BoardRow row) {
        if (isMine(row)) return "You have started on this";
        return row.ownerName() == null
                ? "Nobody has started on this"
                : row.ownerName() + " has started on this";
    }

    public Countdown left(BoardRow row) {
        return Left.until(row.decisionDue(), board.now());
    }

    public Countdown left(RunningProtection p) {
        return Left.until(p.expiresAt(), board.now());
    }

    public @Nullable Countdown protectionLeft(BoardRow row) {
        var end = row.protectedUntil();
        return end == null ? null : Left.until(end, board.now());
    }

    public String due(BoardRow row) {
        return Wording.due(row.decisionDue());
    }

    /** The deliveries on this page that nobody has acknowledged yet. */
    public List<DeliveryId> unacknowledged() {
        return board.rows().stream()
                .map(BoardRow::unacknowledged)
                .filter(Objects::nonNull)
                .toList();
    }

    public Form form() {
        var f = board.filter();
        return Form.blank()
                .with("mine", f.mine() ? "true" : "")
                .with("unscreened", f.unscreened() ? "true" : "")
                .with("urgent", f.urgent() ? "true" : "");
    }

    /** The filters that are set, each with the address without it. */
    public Filter filtered(Filter filter) {
        var f = board.filter();
        var shown = filter;
        if (f.mine()) shown = shown.selected("Mine", to(f.withoutMine().query()));
        if (f.unscreened())
            shown = shown.selected("Not yet screened", to(f.withoutUnscreened().query()));
        if (f.urgent()) shown = shown.selected("Urgent", to(f.withoutUrgent().query()));
        return shown;
    }

    /** The other boards of a person who is in both teams. */
    public List<Desk> otherDesks() {
        return board.desks().stream().filter(d -> !d.equals(board.desk())).toList();
    }

    public String to(Desk desk) {
        return "/front-door?team=" + desk.team();
    }

    public @Nullable Pagination pages() {
        var next = board.next();
        if (next == null) return null;
        var query = board.filter().query();
        return Pagination.of(
                null, to(query.isEmpty() ? "after=" + next : query + "&after=" + next));
    }

    private String to(String query) {
        var team = board.desks().size() > 1 ? "team=" + board.desk().team() : "";
        var all = team.isEmpty() || query.isEmpty() ? team + query : team + "&" + query;
        return all.isEmpty() ? "/front-door" : "/front-door?" + all;
    }

    /** "2 days", for what is waiting. */
    public String waiting(BoardRow row) {
        return Wording.length(Duration.between(row.receivedAt(), board.now()));
    }
}
