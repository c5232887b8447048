package org.waymark.missing;

import static org.waymark.missing.MissingRules.RETURN_BEFORE_START;
import static org.waymark.missing.MissingRules.RETURN_IN_THE_FUTURE;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;
import org.waymark.web.RuleBroken;

/**
 * An episode's life: open until the child is found or back, or until the 18th birthday (domain.md
 * B.5). Any length counts. One that was recorded by mistake or twice is set aside, with a reason.
 */
public sealed interface Episode {
    Facts facts();

    /**
     * What does not change as it moves.
     *
     * @param startedAt when the child left or was last seen by a responsible adult, whichever is
     *     later
     */
    record Facts(
            EpisodeId id,
            ChildId child,
            AgencyId author,
            EpisodeKind kind,
            Instant startedAt,
            int version) {}

    /** The child is not back. */
    record Open(Facts facts) implements Episode {
        /**
         * @throws RuleBroken when it would end before it began, or in the future
         */
        Ended returned(Instant at, Instant now) {
            if (at.isAfter(now)) throw new RuleBroken(RETURN_IN_THE_FUTURE, "returned");
            if (at.isBefore(facts.startedAt()))
                throw new RuleBroken(RETURN_BEFORE_START, "returned");
            return new Ended(facts, EpisodeState.RETURNED, at);
        }

        /** Ends when the birthday begins: the police go on looking for an adult. */
        Ended closeAtEighteen(LocalDate birthday) {
            var begins = birthday.atStartOfDay(England.ZONE).toInstant();
            var started = facts.startedAt();
            return new Ended(
                    facts, EpisodeState.CLOSED_AT_18, begins.isBefore(started) ? started : begins);
        }

        Ended setAside(Instant now) {
            return new Ended(facts, EpisodeState.SET_ASIDE, now);
        }

        /** Where the child is, is not known any more. */
        Open nowMissing() {
            return new Open(
                    new Facts(
                            facts.id(),
                            facts.child(),
                            facts.author(),
                            EpisodeKind.MISSING,
                            facts.startedAt(),
                            facts.version()));
        }
    }

    /** Ended, with how and when. */
    record Ended(Facts facts, EpisodeState how, Instant at) implements Episode {}

    /** When a child left, or was last seen, whichever is later. */
    static Moment start(Moment lastSeen, Moment left) {
        if (!left.isKnown()) return lastSeen;
        if (!lastSeen.isKnown()) return left;
        return left.instant().isBefore(lastSeen.instant()) ? lastSeen : left;
    }
}
