package org.waymark.missing;

import static org.waymark.missing.InterviewRules.LATE_NEEDS_REASON;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.web.RuleBroken;

/**
 * A return interview's life. A child may say no and later yes, and what was not possible may become
 * so: each fact keeps the time at which it became true, also when another follows (trap 18). Only
 * what was accepted can be held, and what was held is over.
 */
public sealed interface ReturnInterview {
    Facts facts();

    InterviewState state();

    /** What does not change as it moves, and the times of the five facts. */
    record Facts(
            ReturnInterviewId id,
            EpisodeId episode,
            ChildId child,
            @Nullable PractitionerId owner,
            @Nullable TeamId team,
            Instant returnedAt,
            Instant dueAt,
            Times times,
            int version) {
        Facts with(Times next) {
            return new Facts(id, episode, child, owner, team, returnedAt, dueAt, next, version);
        }
    }

    /** Null: not so. */
    record Times(
            @Nullable Instant offered,
            @Nullable Instant accepted,
            @Nullable Instant declined,
            @Nullable Instant notPossible,
            @Nullable Instant done) {
        static final Times NONE = new Times(null, null, null, null, null);
    }

    /** Can still be held. */
    sealed interface Undone extends ReturnInterview {
        /** Offered again, the first offer's time stays: it is what was in time or not. */
        default Offered offer(Instant at) {
            var t = facts().times();
            var first = t.offered() == null ? at : t.offered();
            return new Offered(
                    facts().with(
                                    new Times(
                                            first,
                                            t.accepted(),
                                            t.declined(),
                                            t.notPossible(),
                                            null)));
        }

        default NotPossible notPossible(Instant at) {
            var t = facts().times();
            return new NotPossible(
                    facts().with(new Times(t.offered(), t.accepted(), t.declined(), at, null)));
        }
    }

    record ToOffer(Facts facts) implements Undone {
        @Override
        public InterviewState state() {
            return InterviewState.TO_OFFER;
        }
    }

    record Offered(Facts facts) implements Undone {
        Accepted accept(Instant at) {
            var t = facts.times();
            return new Accepted(
                    facts.with(new Times(t.offered(), at, t.declined(), t.notPossible(), null)));
        }

        Declined decline(Instant at) {
            var t = facts.times();
            return new Declined(
                    facts.with(new Times(t.offered(), t.accepted(), at, t.notPossible(), null)));
        }

        @Override
        public InterviewState state() {
            return InterviewState.OFFERED;
        }
    }

    record Accepted(Facts facts) implements Undone {
        /**
         * @throws RuleBroken when it is late without a reason
         */
        Done hold(Instant at, @Nullable String lateReason) {
            if (at.isAfter(facts.dueAt()) && (lateReason == null || lateReason.isBlank()))
                throw new RuleBroken(LATE_NEEDS_REASON, "lateReason");
            var t = facts.times();
            return new Done(
                    facts.with(
                            new Times(
                                    t.offered(), t.accepted(), t.declined(), t.notPossible(), at)));
        }

        @Override
        public InterviewState state() {
            return InterviewState.ACCEPTED;
        }
    }

    record Declined(Facts facts) implements Undone {
        @Override
        public InterviewState state() {
            return InterviewState.DECLINED;
        }
    }

    record NotPossible(Facts facts) implements Undone {
        @Override
        public InterviewState state() {
            return InterviewState.NOT_POSSIBLE;
        }
    }

    record Done(Facts facts) implements ReturnInterview {
        boolean late() {
            var done = facts.times().done();
            return done != null && done.isAfter(facts.dueAt());
        }

        @Override
        public InterviewState state() {
            return InterviewState.DONE;
        }
    }
}
