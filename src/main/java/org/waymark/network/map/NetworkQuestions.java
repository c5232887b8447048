package org.waymark.network.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.network.LinkView;
import org.waymark.network.Looked;
import org.waymark.network.SubjectId;
import org.waymark.sql.Sql;

/**
 * "Who links these two?" Answered by what the asker may see and nothing else: where the only way
 * leads through a record or a child hidden from them, there is no way. Call it inside {@code
 * access.show(…)}.
 */
@Service
public class NetworkQuestions {
    /** Farther apart, two records have nothing to do with each other that a person could use. */
    public static final int MOST_STEPS = 6;

    /** How many records a walk may come by before it gives up. */
    static final int MOST_WALKED = 20_000;

    static final int MOST_SHARED = 50;
    private static final int MOST_LINKS = 500;

    private final Sql sql;
    private final NetworkLines lines;
    private final Looked looked;

    NetworkQuestions(Sql sql, NetworkLines lines, Looked looked) {
        this.sql = sql;
        this.lines = lines;
        this.looked = looked;
    }

    /** The shortest way; of several as short always the same one. */
    public Connection path(SubjectId from, SubjectId to, NetworkFilter filter) {
        var one = lines.standsFor(from);
        var other = lines.standsFor(to);
        var way =
                one.equals(other) ? new Way(List.of(), List.of(), false) : way(one, other, filter);
        var ends = ends(one, other, way.nodes());
        var steps = steps(way, ends, filter);
        looked.at("network.path", ends.keySet());
        return new Connection(of(ends, one), of(ends, other), steps, way.cut());
    }

    private Way way(SubjectId from, SubjectId to, NetworkFilter filter) {
        return sql.one(
                "select nodes, links, cut from network_path(?, ?, ?, ?, %s)"
                        .formatted(NetworkFilter.SQL),
                r -> new Way(r.uuids("nodes"), r.uuids("links"), r.is("cut")),
                filter.after(lines.today(), from, to, MOST_STEPS, MOST_WALKED));
    }

    private record Way(List<UUID> nodes, List<UUID> links, boolean cut) {}

    private List<Connection.Step> steps(
            Way way, Map<SubjectId, LinkView.End> ends, NetworkFilter filter) {
        if (way.links().isEmpty()) return List.of();
        var byId = new HashMap<UUID, NetworkMap.Line>();
        for (var line : lines.between(ends, filter, MOST_LINKS)) byId.put(line.id().value(), line);
        var steps = new ArrayList<Connection.Step>();
        for (int i = 0; i < way.links().size(); i++) {
            var line = byId.get(way.links().get(i));
            if (line == null) return List.of();
            steps.add(
                    new Connection.Step(
                            of(ends, new SubjectId(way.nodes().get(i))),
                            of(ends, new SubjectId(way.nodes().get(i + 1))),
                            line));
        }
        return steps;
    }

    /** What is linked to both. */
    public Connection.Shared shared(SubjectId from, SubjectId to, NetworkFilter filter) {
        var one = lines.standsFor(from);
        var other = lines.standsFor(to);
        var values =
                new ArrayList<@Nullable Object>(
                        Arrays.asList(filter.after(lines.today(), List.of(one))));
        values.addAll(Arrays.asList(filter.after(lines.today(), List.of(other))));
        values.add(other);
        values.add(one);
        values.add(MOST_SHARED + 1);
        var found =
                sql.list(
                        """
                        select a.far from network_steps(?::uuid[], %1$s) a join network_steps(?::uuid[], %1$s) b on b.far = a.far
                        where a.far <> ? and a.far <> ? group by a.far order by count(*) desc, a.far limit ?
                        """
                                .formatted(NetworkFilter.SQL),
                        r -> r.uuid("far"),
                        values.toArray());
        var ends = ends(one, other, found.subList(0, Math.min(MOST_SHARED, found.size())));
        var links = lines.between(ends, filter, MOST_LINKS);
        looked.at("network.shared", ends.keySet());
        return new Connection.Shared(
                of(ends, one),
                of(ends, other),
                ends.values().stream()
                        .filter(e -> !e.id().equals(one) && !e.id().equals(other))
                        .map(e ->
                                new Connection.Between(
                                        e,
                                        joining(links, one, e.id()),
                                        joining(links, other, e.id())))
                        .toList(),
                found.size() > MOST_SHARED);
    }

    private static List<NetworkMap.Line> joining(
            List<NetworkMap.Line> links, SubjectId one, SubjectId other) {
        return links.stream()
                .filter(l ->
                        (l.from().equals(one) && l.to().equals(other))
                                || (l.from().equals(other) && l.to().equals(one)))
                .toList();
    }

    private Map<SubjectId, LinkView.End> ends(
            SubjectId one, SubjectId other, Collection<UUID> between) {
        var ids = new LinkedHashSet<SubjectId>(List.of(one));
        ids.add(other);
        between.forEach(id -> ids.add(new SubjectId(id)));
        var ends = new LinkedHashMap<SubjectId, LinkView.End>();
        lines.ends(ids).forEach(e -> ends.put(e.id(), e));
        return ends;
    }

    private static LinkView.End of(Map<SubjectId, LinkView.End> ends, SubjectId id) {
        return java.util.Objects.requireNonNull(ends.get(id));
    }
}
