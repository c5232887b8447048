package org.waymark.trafficking;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a referral stands, and which steps may follow (domain.md C.8). */
public enum NrmStage {
    CONSIDERED("Considered, not submitted yet"),
    ROUTED("With the local authority, to be submitted"),
    NOT_SUBMITTED("Considered and not submitted"),
    SUBMITTED("Submitted, waiting for the reasonable-grounds decision"),
    REASONABLE_YES("Reasonable grounds: recovery period, waiting for the conclusive decision"),
    REASONABLE_NO("Negative reasonable-grounds decision"),
    CONCLUSIVE_YES("Conclusive grounds: recognised as a victim"),
    CONCLUSIVE_NO("Negative conclusive-grounds decision"),
    RECONSIDERING("Asked to be reconsidered");

    private final String words;

    NrmStage(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isOpen() {
        return switch (this) {
            case CONSIDERED, ROUTED, SUBMITTED, REASONABLE_YES, RECONSIDERING -> true;
            case NOT_SUBMITTED, REASONABLE_NO, CONCLUSIVE_YES, CONCLUSIVE_NO -> false;
        };
    }

    /** Whoever thinks again after all may submit what was not. */
    public boolean canBeSubmitted() {
        return this == CONSIDERED || this == ROUTED || this == NOT_SUBMITTED;
    }

    /** Where it stands after a step; empty where the step cannot follow. */
    public Optional<NrmStage> after(NrmStepKind step, @Nullable NrmOutcome outcome) {
        return Optional.ofNullable(
                switch (step) {
                    case NOT_SUBMITTED -> when(this == CONSIDERED || this == ROUTED, NOT_SUBMITTED);
                    case CHILD_TOLD -> this;
                    case ASKED -> when(!canBeSubmitted(), this);
                    case REASONABLE_GROUNDS ->
                            when(
                                    this == SUBMITTED || this == RECONSIDERING,
                                    outcome == NrmOutcome.POSITIVE
                                            ? REASONABLE_YES
                                            : REASONABLE_NO);
                    case CONCLUSIVE_GROUNDS ->
                            when(
                                    this == REASONABLE_YES || this == RECONSIDERING,
                                    outcome == NrmOutcome.POSITIVE
                                            ? CONCLUSIVE_YES
                                            : CONCLUSIVE_NO);
                    case RECONSIDERATION ->
                            when(this == REASONABLE_NO || this == CONCLUSIVE_NO, RECONSIDERING);
                });
    }

    private static @Nullable NrmStage when(boolean may, NrmStage then) {
        return may ? then : null;
    }
}
