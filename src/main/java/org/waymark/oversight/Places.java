package org.waymark.oversight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.oversight.Counted.Place;
import org.waymark.oversight.Line.Level;
import org.waymark.sql.Sql;

/** The lines of a table of figures: who there is, from what was counted and may be seen. */
@Component
class Places {
    private static final String NO_TEAM = "With no team";

    /** An agency and a team that something was counted for. */
    record Where(@Nullable UUID agency, @Nullable UUID team) {}

    /** The lines in order, and which of them each place of counting is. */
    record Tree(List<Place> places, Map<Where, Integer> at) {}

    private final Sql sql;

    Places(Sql sql) {
        this.sql = sql;
    }

    /**
     * @param own the agency whose figures alone are seen; null for the whole area
     */
    Tree of(Stream<Where> counted, @Nullable UUID own) {
        var names = names();
        Map<Where, List<@Nullable UUID>> teams = new HashMap<>();
        counted.distinct()
                .forEach(w ->
                        teams.computeIfAbsent(new Where(w.agency(), null), a -> new ArrayList<>())
                                .add(w.team()));
        if (own != null) teams.computeIfAbsent(new Where(own, null), a -> new ArrayList<>());
        var places = new ArrayList<Place>();
        var at = new HashMap<Where, Integer>();
        if (own == null) places.add(new Place(Level.AREA, null, "The whole area", -1));
        var agencies =
                teams.keySet().stream()
                        .sorted(Comparator.comparing(a -> name(names, a.agency())))
                        .toList();
        for (var agency : agencies) {
            int line = places.size();
            places.add(
                    new Place(
                            Level.AGENCY,
                            agency.agency(),
                            name(names, agency.agency()),
                            own == null ? 0 : -1));
            var below = teams.getOrDefault(agency, List.of());
            if (below.stream().allMatch(Objects::isNull)) {
                at.put(agency, line);
                continue;
            }
            var sorted =
                    below.stream()
                            .sorted(Comparator.comparing(t -> name(names, t)))
                            .collect(Collectors.toCollection(ArrayList::new));
            for (var team : sorted) {
                at.put(new Where(agency.agency(), team), places.size());
                places.add(new Place(Level.TEAM, team, name(names, team), line));
            }
        }
        return new Tree(places, at);
    }

    private Map<UUID, String> names() {
        return sql
                .list(
                        "select id, name from agency union all select id, name from team",
                        r -> Map.entry(r.uuid("id"), r.text("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    }

    private static String name(Map<UUID, String> names, @Nullable UUID id) {
        return id == null ? NO_TEAM : names.getOrDefault(id, NO_TEAM);
    }
}
