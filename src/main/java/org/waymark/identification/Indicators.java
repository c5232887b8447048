package org.waymark.identification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.waymark.calendar.England;
import org.waymark.procedures.Procedures;

/**
 * The items of the four lists: those of every area, the area's own from its procedures in force,
 * and "something else".
 */
@Service
public class Indicators {
    private final Procedures procedures;
    private final Clock clock;

    Indicators(Procedures procedures, Clock clock) {
        this.procedures = procedures;
        this.clock = clock;
    }

    /** Something else comes last. */
    public List<Indicator> of(IndicatorList list) {
        var pack = procedures.inForce(England.dateOf(clock.instant()));
        var own =
                pack.indicators(list).stream()
                        .map(i -> new Indicator(list, i.code(), i.words(), pack.version(), true));
        var other = new Indicator(list, Indicator.OTHER, "Something else", "R-06", false);
        return Stream.of(
                        Catalogue.ITEMS.stream().filter(i -> i.list() == list),
                        own,
                        Stream.of(other))
                .flatMap(items -> items)
                .toList();
    }

    public Optional<Indicator> find(IndicatorList list, String code) {
        return of(list).stream().filter(i -> i.code().equals(code)).findFirst();
    }

    /** In words; an item that the area no longer has reads as its code. */
    public String words(IndicatorList list, String code) {
        return find(list, code).map(Indicator::words).orElse(code);
    }
}
