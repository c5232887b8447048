package org.waymark.missing.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.missing.PoliceEpisode;
import org.waymark.missing.PoliceFeed;
import org.waymark.web.Csv;

/** Episodes as a table file. */
final class EpisodesAsCsv {
    private static final String HEAD =
            "id,child,age,kind,state,started,start_precision,left_from,looked_after,home_area,host_area,police_told,"
                    + "police_reference,risk_scale,risk_level,risk_set,risk_officer,ended,found_how,found_where,found_place";

    private EpisodesAsCsv() {}

    static byte[] of(PoliceFeed.Part part) {
        return Stream.concat(
                        Stream.of(HEAD), part.episodes().stream().map(e -> Csv.line(values(e))))
                .map(line -> line + "\r\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<@Nullable Object> values(PoliceEpisode e) {
        var risk = e.risk();
        var back = e.back();
        return java.util.Arrays.asList(
                e.id(),
                e.child().name(),
                e.child().age(),
                e.code(),
                e.state(),
                e.startedAt(),
                e.startPrecision(),
                e.from(),
                e.lookedAfter(),
                e.homeArea(),
                e.hostArea(),
                e.police().at(),
                e.police().reference(),
                risk == null ? null : risk.scale(),
                risk == null ? null : risk.code(),
                risk == null ? null : risk.setAt(),
                risk == null ? null : risk.officer(),
                back == null ? null : back.at(),
                back == null ? null : back.how(),
                back == null ? null : back.where(),
                back == null ? null : back.place());
    }
}
