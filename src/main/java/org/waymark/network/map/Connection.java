package org.waymark.network.map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.network.LinkView;

/**
 * The shortest way from one record to another, along links that the reader may see.
 *
 * @param steps in order; empty where there is none
 * @param cut the search ended at its limit, so that there may be a longer way
 */
public record Connection(LinkView.End from, LinkView.End to, List<Step> steps, boolean cut)
        implements ShowsChildren {
    public Connection {
        steps = List.copyOf(steps);
    }

    /** From one record to the next, by one link. */
    public record Step(LinkView.End from, LinkView.End to, NetworkMap.Line link) {}

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return NetworkMap.children(
                Stream.concat(
                        Stream.of(from, to),
                        steps.stream().flatMap(s -> Stream.of(s.from(), s.to()))));
    }

    /**
     * What is linked to both.
     *
     * @param more there are more than are listed
     */
    public record Shared(LinkView.End from, LinkView.End to, List<Between> between, boolean more)
            implements ShowsChildren {
        public Shared {
            between = List.copyOf(between);
        }

        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return NetworkMap.children(
                    Stream.concat(Stream.of(from, to), between.stream().map(Between::end)));
        }
    }

    /** One record that is linked to both, by these links. */
    public record Between(
            LinkView.End end, List<NetworkMap.Line> withFrom, List<NetworkMap.Line> withTo) {}
}
