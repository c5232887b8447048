package org.waymark.network.map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.network.Grade;
import org.waymark.network.LinkId;
import org.waymark.network.LinkKind;
import org.waymark.network.LinkStatus;
import org.waymark.network.LinkView;
import org.waymark.network.SourceKind;
import org.waymark.network.SubjectId;

/**
 * What is around one record, as far as the reader may see it.
 *
 * @param nodes the record itself first, then by distance
 * @param more there is more than is shown: narrow it
 */
public record NetworkMap(int steps, List<Node> nodes, List<Line> links, boolean more)
        implements ShowsChildren {
    public NetworkMap {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /**
     * @param steps how far from the record that was asked about
     * @param via the record before it on the way; null for the first
     */
    public record Node(LinkView.End end, int steps, @Nullable SubjectId via) {
        public SubjectId id() {
            return end.id();
        }
    }

    /**
     * A link between two of the records.
     *
     * @param activeFrom the first day on which it is known to hold
     * @param activeUntil the last one
     * @param past it ended or expired
     */
    public record Line(
            LinkId id,
            SubjectId from,
            SubjectId to,
            LinkKind kind,
            String words,
            @Nullable LocalDate firstSeen,
            @Nullable LocalDate lastSeen,
            SourceKind source,
            @Nullable Grade grade,
            LinkStatus status,
            LocalDate activeFrom,
            LocalDate activeUntil,
            boolean past) {}

    public LinkView.End first() {
        return nodes.getFirst().end();
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return children(nodes.stream().map(Node::end));
    }

    static List<ChildId> children(Stream<LinkView.End> ends) {
        return ends.map(LinkView.End::child)
                .filter(Objects::nonNull)
                .map(ChildShown::id)
                .distinct()
                .toList();
    }
}
