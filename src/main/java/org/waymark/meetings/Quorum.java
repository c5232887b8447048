package org.waymark.meetings;

import java.util.Collection;
import java.util.List;

/**
 * Who must be there, as the room that opens a meeting says. A meeting without them is kept, flagged
 * and called again, and never refused (safety rule 1).
 *
 * @param source where the rule comes from
 */
public record Quorum(List<QuorumNeed> needs, String source) {
    /** A meeting for which no rule says who must be there. */
    public static final Quorum NONE = new Quorum(List.of(), "no rule");

    public Quorum {
        needs = List.copyOf(needs);
    }

    public static Quorum of(String source, QuorumNeed... needs) {
        return new Quorum(List.of(needs), source);
    }

    /** What was missing; empty when everybody was there who must be. */
    public List<QuorumNeed> missing(Collection<Present> there) {
        return needs.stream().filter(need -> !need.met(there)).toList();
    }
}
