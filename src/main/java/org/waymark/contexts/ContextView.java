package org.waymark.contexts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;

/**
 * A context case as far as this person may see it.
 *
 * @param runs whether this person may change it
 * @param children those whom this person may see, and nobody else: not even a number
 * @param looks who has read it, for those who run it
 * @param reviewOn the next review
 */
public record ContextView(
        ContextId id,
        ContextKind kind,
        String title,
        @Nullable String place,
        String why,
        @Nullable String team,
        String openedBy,
        Instant openedAt,
        LocalDate reviewOn,
        @Nullable Closing closing,
        boolean runs,
        List<ContextReaders.Reader> readers,
        List<ContextLooks.Look> looks,
        List<Entry> entries,
        List<Aim> aims,
        List<Action> actions,
        List<Measure> measures,
        List<Review> reviews,
        List<Linked> children,
        int version)
        implements ShowsChildren, Versioned {

    public record Closing(
            Instant at, String by, ContextOutcome outcome, String words, String continues) {}

    public record Entry(
            ContextPart part,
            String words,
            List<HarmCategory> harms,
            String agency,
            String by,
            Instant at) {}

    public record Aim(ContextAimId id, String words) {}

    /**
     * @param owner with their agency
     */
    public record Action(
            ContextActionId id,
            ContextAimId aim,
            String what,
            String owner,
            LocalDate dueOn,
            ContextActionState state,
            @Nullable String outcome,
            @Nullable Instant endedAt,
            int version) {}

    public record Measure(
            ContextMeasureId id,
            String what,
            String baseline,
            LocalDate baselineOn,
            String seenBy,
            List<Value> values) {}

    public record Value(String value, LocalDate seenOn, String seenBy, ContextChange change) {}

    public record Review(
            LocalDate heldOn,
            String present,
            String youngPeople,
            String changed,
            LocalDate nextOn) {}

    public record Linked(
            ContextLinkId id,
            ChildShown child,
            String why,
            Instant since,
            @Nullable Instant endedAt) {}

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return children.stream().map(c -> c.child().id()).distinct().toList();
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(version);
    }

    public List<Entry> of(ContextPart part) {
        return entries.stream().filter(e -> e.part() == part).toList();
    }

    public List<Action> of(ContextAimId aim) {
        return actions.stream().filter(a -> a.aim().equals(aim)).toList();
    }

    public Optional<Measure> measure(ContextMeasureId wanted) {
        return measures.stream().filter(m -> m.id().equals(wanted)).findFirst();
    }
}
