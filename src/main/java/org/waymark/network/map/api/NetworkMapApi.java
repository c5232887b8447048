package org.waymark.network.map.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Shown;
import org.waymark.network.NetworkDoor;
import org.waymark.network.SubjectId;
import org.waymark.network.map.Connection;
import org.waymark.network.map.MapRules;
import org.waymark.network.map.NetworkFilter;
import org.waymark.network.map.NetworkMap;
import org.waymark.network.map.NetworkMaps;
import org.waymark.network.map.NetworkQuestions;
import org.waymark.web.RuleBroken;

@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Network map",
        description = "What is around a record, and who links two of them (guide ¶16)")
class NetworkMapApi {
    private final Access access;
    private final NetworkDoor door;
    private final NetworkMaps maps;
    private final NetworkQuestions questions;

    NetworkMapApi(Access access, NetworkDoor door, NetworkMaps maps, NetworkQuestions questions) {
        this.access = access;
        this.door = door;
        this.maps = maps;
        this.questions = questions;
    }

    /** Which links are followed; what is left out stands for what is usual. */
    record Links(
            @Parameter(description = "Kinds of record that a link may lead to, such as VEHICLE")
                    @Nullable List<String> kind,
            @Parameter(description = "ALLEGED, CORROBORATED, DISCOUNTED; usually the first two")
                    @Nullable List<String> state,
            @Parameter(description = "The police's grade of the source: 1, 2, 3 or NONE")
                    @Nullable List<String> grade,
            @Parameter(description = "Active in this month or later", example = "2026-03")
                    @Nullable YearMonth since,
            @Parameter(description = "Active in this month or earlier", example = "2026-11")
                    @Nullable YearMonth until,
            @Parameter(description = "Also links that ended or expired") @Nullable Boolean past) {
        NetworkFilter filter() {
            return NetworkFilter.of(
                    all(kind), all(state), all(grade), since, until, Boolean.TRUE.equals(past));
        }

        private static List<String> all(@Nullable List<String> some) {
            return some == null ? List.of() : some;
        }
    }

    @Operation(
            summary = "What is around a record",
            description =
                    "One or two steps along links of which you may see both ends; at most 500 records and 2,000 links, the nearest first.")
    @GetMapping("/subjects/{entity}/neighbourhood")
    Shown<NetworkMap> neighbourhood(
            @PathVariable SubjectId entity,
            @RequestParam(defaultValue = "2") int steps,
            @ParameterObject Links links) {
        door.worker();
        return access.show("network.map", () -> maps.around(entity, steps, links.filter()));
    }

    @Operation(
            summary = "Who links two records?",
            description =
                    "The shortest way along links that you may see, within six steps; never through a record or a child that is hidden from you.")
    @GetMapping("/network/path")
    Shown<Connection> path(
            @RequestParam(required = false) @Nullable SubjectId from,
            @RequestParam(required = false) @Nullable SubjectId to,
            @ParameterObject Links links) {
        door.worker();
        return access.show(
                "network.path", () -> questions.path(named(from), named(to), links.filter()));
    }

    @Operation(
            summary = "What is linked to both of two records?",
            description = "As far as you may see; at most 50, those with the most links first.")
    @GetMapping("/network/shared")
    Shown<Connection.Shared> shared(
            @RequestParam(required = false) @Nullable SubjectId from,
            @RequestParam(required = false) @Nullable SubjectId to,
            @ParameterObject Links links) {
        door.worker();
        return access.show(
                "network.shared", () -> questions.shared(named(from), named(to), links.filter()));
    }

    private static SubjectId named(@Nullable SubjectId id) {
        if (id == null) throw new RuleBroken(MapRules.QUESTION_NEEDS_TWO, "from");
        return id;
    }
}
