package org.waymark.missing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.child.MissingSummary;

/**
 * What a child's episodes have in common: how often, at what time of day, which places, and who and
 * what comes up again. It counts and never scores (domain.md C.3).
 *
 * @param startsByHour how many left in each hour of the day in England, midnight first; those whose
 *     time is not known are in none
 * @param timeNotKnown how many
 */
public record Pattern(
        ChildShown child,
        MissingSummary summary,
        EpisodeList episodes,
        InterviewFigures interviews,
        List<Integer> startsByHour,
        int timeNotKnown,
        List<Again> places,
        List<Again> again)
        implements ShowsChildren {

    /**
     * A place, person or vehicle by how often it comes up.
     *
     * @param words as it was told last
     * @param told in how many return interviews
     * @param found how many times the child was found there
     */
    public record Again(FactKind kind, String words, int told, int found, Instant last) {
        public int times() {
            return told + found;
        }
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child.id());
    }
}
