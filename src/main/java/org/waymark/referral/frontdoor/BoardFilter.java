package org.waymark.referral.frontdoor;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of the board is shown; none of it says anything about a child. */
public record BoardFilter(boolean mine, boolean unscreened, boolean urgent) {
    public static final BoardFilter ALL = new BoardFilter(false, false, false);

    public boolean isAll() {
        return equals(ALL);
    }

    public BoardFilter withoutMine() {
        return new BoardFilter(false, unscreened, urgent);
    }

    public BoardFilter withoutUnscreened() {
        return new BoardFilter(mine, false, urgent);
    }

    public BoardFilter withoutUrgent() {
        return new BoardFilter(mine, unscreened, false);
    }

    /** As an address has it, such as "mine=true&urgent=true". */
    public String query() {
        return Stream.of(
                        mine ? "mine=true" : "",
                        unscreened ? "unscreened=true" : "",
                        urgent ? "urgent=true" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }
}
