package org.waymark.network.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.network.LinkView;
import org.waymark.network.Looked;
import org.waymark.network.SubjectId;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** What is around a record, for the map and its table. Call it inside {@code access.show(…)}. */
@Service
public class NetworkMaps {
    /** A drawing of more helps nobody. */
    public static final int MOST_RECORDS = 500;

    static final int MOST_LINKS = 2000;

    private final Sql sql;
    private final NetworkLines lines;
    private final Looked looked;

    NetworkMaps(Sql sql, NetworkLines lines, Looked looked) {
        this.sql = sql;
        this.lines = lines;
        this.looked = looked;
    }

    /**
     * @param steps how far links are followed, 1 or 2
     * @throws NotFound when there is no such record, or it is not open to this person
     */
    public NetworkMap around(SubjectId subject, int steps, NetworkFilter filter) {
        var far = steps == 1 ? 1 : 2;
        var places =
                sql.list(
                        "select node, distance, via from network_neighbourhood(?, ?, ?, %s)"
                                .formatted(NetworkFilter.SQL),
                        r ->
                                new Place(
                                        r.id("node", SubjectId::new),
                                        r.number("distance"),
                                        r.findId("via", SubjectId::new)),
                        filter.after(
                                lines.today(), lines.standsFor(subject), far, MOST_RECORDS + 1));
        var shown = new LinkedHashMap<SubjectId, Place>();
        places.stream().limit(MOST_RECORDS).forEach(p -> shown.put(p.id(), p));
        var ends = new LinkedHashMap<SubjectId, LinkView.End>();
        lines.ends(shown.keySet()).forEach(e -> ends.put(e.id(), e));
        var links = lines.between(ends, filter, MOST_LINKS + 1);
        looked.at("network.map", ends.keySet());
        return new NetworkMap(
                far,
                nodes(ends, shown),
                links.subList(0, Math.min(MOST_LINKS, links.size())),
                places.size() > MOST_RECORDS || links.size() > MOST_LINKS);
    }

    private static List<NetworkMap.Node> nodes(
            Map<SubjectId, LinkView.End> ends, Map<SubjectId, Place> places) {
        var nodes = new ArrayList<NetworkMap.Node>();
        ends.forEach((id, end) -> {
            var place = places.get(id);
            if (place != null) nodes.add(new NetworkMap.Node(end, place.distance(), place.via()));
        });
        return nodes;
    }

    private record Place(SubjectId id, int distance, @Nullable SubjectId via) {}

    /** The child of a file, and their place in the network. */
    public record Start(ChildShown child, @Nullable SubjectId subject) {}

    /**
     * @throws NotFound when there is no such file, or the child is not open to this person
     */
    public Start ofFile(CaseReference reference) {
        return sql.first(
                        """
                        select c.id as child_id, s.id as subject, %s
                        from file f join child c on c.id = f.child_id left join subject s on s.child_id = coalesce(c.same_as, c.id)
                        where f.reference = ?
                        """
                                .formatted(ChildShown.COLUMNS),
                        r ->
                                new Start(
                                        ChildShown.of(r, lines.today()),
                                        r.findId("subject", SubjectId::new)),
                        reference.value())
                .orElseThrow(NotFound::new);
    }

    /**
     * One record, by the one that stands for it.
     *
     * @throws NotFound when there is none, or it is not open to this person
     */
    public LinkView.End record(SubjectId id) {
        return lines.ends(List.of(lines.standsFor(id))).getFirst();
    }

    /** A child's place in the network; none where nothing was ever linked to them. */
    public Optional<SubjectId> ofChild(ChildId child) {
        return sql.first(
                "select s.id from child c join subject s on s.child_id = coalesce(c.same_as, c.id) where c.id = ?",
                r -> r.id("id", SubjectId::new),
                child);
    }
}
