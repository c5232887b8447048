package org.waymark.contexts.disruption;

import static org.waymark.contexts.disruption.DisruptionState.*;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of a tool, step by step; each with its day and its words. */
public enum DisruptionStep {
    CONSIDERATION("Considered", CONSIDERED),
    NOT_TAKEN_UP("Not pursued", NOT_PURSUED, CONSIDERED),
    APPLICATION("Applied for at court", APPLIED, CONSIDERED),
    GRANT("Granted or issued", GRANTED, CONSIDERED, APPLIED),
    REFUSAL("Refused", REFUSED, CONSIDERED, APPLIED),
    SERVICE("Served", SERVED, GRANTED),
    REPLY("Replied to", null, SERVED),
    CONVICTION("Convicted or cautioned", null, CONSIDERED, APPLIED, GRANTED, SERVED),
    VARIATION("Conditions changed", null, GRANTED, SERVED),
    REVIEW("Reviewed", null, GRANTED, SERVED),
    BREACH("Not kept: a breach", null, SERVED),
    END("Ended", ENDED, GRANTED, SERVED);

    private final String words;
    private final @Nullable DisruptionState leadsTo;
    private final Set<DisruptionState> from;

    DisruptionStep(String words, @Nullable DisruptionState leadsTo, DisruptionState... from) {
        this.words = words;
        this.leadsTo = leadsTo;
        this.from = EnumSet.noneOf(DisruptionState.class);
        this.from.addAll(Set.of(from));
    }

    public String words() {
        return words;
    }

    /** Whether it may follow; what a court decides is applied for first. */
    public boolean follows(DisruptionState state, boolean byCourt) {
        if (this == APPLICATION && !byCourt) return false;
        if ((this == GRANT || this == REFUSAL) && byCourt) return state == APPLIED;
        return from.contains(state);
    }

    /** The state after it; the same one where it changes none. */
    public DisruptionState after(DisruptionState state) {
        return leadsTo == null ? state : leadsTo;
    }

    boolean changesState() {
        return leadsTo != null;
    }
}
