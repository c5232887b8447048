package org.waymark.oversight.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.waymark.oversight.Figures;
import org.waymark.oversight.Line;

/** Figures in words, and where they are. */
final class Words {
    private Words() {}

    static String number(@Nullable Integer number) {
        return number == null ? FiguresPage.NOT_SHOWN : number.toString();
    }

    /** "120 fell due: 110 in time (92%), 10 late." */
    static String headline(Figures figures, Line line) {
        var topic = figures.topic();
        var count = line.total();
        var total = count.total();
        if (total == null) return topic.total() + ": not shown, because it is small or would give a small number away.";
        if (!topic.isByMonth() || total == 0) return topic.total() + ": " + total + ".";
        if (count.part() == null || count.rest() == null)
            return topic.total()
                    + ": "
                    + total
                    + ". How many of them were "
                    + topic.part().toLowerCase(Locale.ROOT)
                    + " is not shown, because one of the numbers is small.";
        return topic.total()
                + ": "
                + total
                + ". "
                + topic.rest()
                + ": "
                + count.rest()
                + " ("
                + count.rate()
                + "%). "
                + topic.part()
                + ": "
                + count.part()
                + ".";
    }

    static String href(String path, Figures figures, @Nullable String of) {
        var uri = UriComponentsBuilder.fromPath(path);
        var clock = figures.clock();
        if (clock != null) uri.queryParam("clock", clock.key());
        if (figures.year() != null) uri.queryParam("year", figures.year());
        if (of != null) uri.queryParam("of", of);
        return uri.build().toUriString();
    }
}
