package org.waymark.child;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseEvent;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;

/** What happens to the child's record itself. */
public sealed interface ChildEvent extends CaseEvent {
    @Override
    default UUID subject() {
        return child().value();
    }

    record FileOpened(ChildId child, UUID recordId, AgencyId agency, Instant happenedAt)
            implements ChildEvent {
        @Override
        public String headline() {
            return "File opened";
        }
    }

    /** The front door found that a described child is this one. */
    record ChildMatched(
            ChildId child, ChildId described, String why, AgencyId agency, Instant happenedAt)
            implements ChildEvent {
        @Override
        public String headline() {
            return "A concern's child was matched to this file";
        }

        @Override
        public java.util.Map<String, ?> details() {
            return java.util.Map.of("described", described.toString(), "why", why);
        }
    }

    record MatchUndone(
            ChildId child, ChildId described, String why, AgencyId agency, Instant happenedAt)
            implements ChildEvent {
        @Override
        public String headline() {
            return "A match to this file was undone";
        }

        @Override
        public java.util.Map<String, ?> details() {
            return java.util.Map.of("described", described.toString(), "why", why);
        }
    }

    /**
     * A person's judgement of exploitation (domain.md C.2).
     *
     * @param before the level until then; null where there was none
     */
    record ExploitationJudged(
            ChildId child,
            JudgementId judgement,
            ExploitationLevel level,
            @Nullable ExploitationLevel before,
            AgencyId agency,
            Instant happenedAt)
            implements ChildEvent {
        @Override
        public String headline() {
            return before == null || before == level
                    ? "Judgement of exploitation: " + level.words()
                    : "Judgement of exploitation: %s, before that %s"
                            .formatted(level.words(), before.words());
        }

        @Override
        public java.util.Map<String, ?> details() {
            return java.util.Map.of("judgement", judgement.toString());
        }
    }

    record JudgementCountersigned(
            ChildId child,
            JudgementId judgement,
            boolean agreed,
            AgencyId agency,
            Instant happenedAt)
            implements ChildEvent {
        @Override
        public String headline() {
            return agreed
                    ? "A manager countersigned the judgement of exploitation"
                    : "A manager does not agree to the judgement of exploitation";
        }

        @Override
        public java.util.Map<String, ?> details() {
            return java.util.Map.of("judgement", judgement.toString());
        }
    }

    record WishesRecorded(
            ChildId child,
            @Nullable UUID recordId,
            boolean known,
            AgencyId agency,
            Instant happenedAt)
            implements ChildEvent {
        @Override
        public String headline() {
            return known
                    ? "The child's wishes and feelings recorded"
                    : "Wishes and feelings not yet known";
        }
    }

    /**
     * One fact of one record, taken over by a person for another purpose, with its origin kept
     * (guide ¶5, R-09). Lives here because those who publish it and those who take it over do not
     * know each other.
     *
     * @param fact what was taken over
     * @param origin in words, such as "return interview"
     * @param originId the record it stands in, which also opens what is made of it
     * @param list for an indicator: which of the four lists
     * @param code for an indicator: which item of that list
     * @param words as the person took it over
     * @param on the day the fact became known
     */
    record FactPromoted(
            ChildId child,
            UUID fact,
            String origin,
            UUID originId,
            Target target,
            @Nullable String list,
            @Nullable String code,
            String words,
            LocalDate on,
            AgencyId agency,
            Instant happenedAt)
            implements ChildEvent {
        /** What a fact can become. */
        public enum Target {
            INDICATOR("an indicator"),
            SUPPORT_NEED("a support need"),
            POLICE_INFORMATION("information for the police");

            private final String words;

            Target(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }
        }

        @Override
        public UUID subject() {
            return fact;
        }

        @Override
        public UUID recordId() {
            return originId;
        }

        /** What goes to the police is told of by a neutral line alone (domain.md E). */
        @Override
        public String headline() {
            return target == Target.POLICE_INFORMATION
                    ? "Information shared with police"
                    : "A fact of a " + origin + " became " + target.words();
        }

        @Override
        public @Nullable String sharedWith() {
            return target == Target.POLICE_INFORMATION ? "Police" : null;
        }

        @Override
        public java.util.Map<String, ?> details() {
            return java.util.Map.of(
                    "fact",
                    fact.toString(),
                    "origin",
                    originId.toString(),
                    "target",
                    target.name());
        }
    }

    record WarningSet(ChildId child, String words, AgencyId agency, Instant happenedAt)
            implements ChildEvent {
        @Override
        public String headline() {
            return "Warning set: " + words;
        }
    }

    record WarningReviewed(ChildId child, String words, AgencyId agency, Instant happenedAt)
            implements ChildEvent {
        @Override
        public String headline() {
            return "Warning reviewed, still right: " + words;
        }
    }

    record WarningEnded(ChildId child, String words, AgencyId agency, Instant happenedAt)
            implements ChildEvent {
        @Override
        public String headline() {
            return "Warning ended: " + words;
        }
    }

    record FileClosedToTeams(
            ChildId child, int level, String why, AgencyId agency, Instant happenedAt)
            implements ChildEvent {
        @Override
        public String headline() {
            return level == 2 ? "File sealed" : "File restricted";
        }

        @Override
        public java.util.Map<String, ?> details() {
            return java.util.Map.of("why", why);
        }
    }

    /** Somebody who sees only that a restricted file exists asked whoever answers for it. */
    record OwnerAsked(ChildId child, String who, String words, AgencyId agency, Instant happenedAt)
            implements ChildEvent {
        @Override
        public String headline() {
            return "Asked about this restricted file: " + who;
        }

        @Override
        public java.util.Map<String, ?> details() {
            return java.util.Map.of("words", words);
        }
    }

    /** Names, numbers, addresses, brothers and sisters became known. */
    record DetailsAdded(
            ChildId child,
            String what,
            java.util.Map<String, String> added,
            AgencyId agency,
            Instant happenedAt)
            implements ChildEvent {
        @Override
        public String headline() {
            return "Details added: " + what;
        }

        @Override
        public java.util.Map<String, ?> details() {
            return added;
        }
    }
}
