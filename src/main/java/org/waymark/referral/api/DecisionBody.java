package org.waymark.referral.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Version;
import org.waymark.child.Wishes;
import org.waymark.referral.Consulted;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.DecideReferral;
import org.waymark.referral.ReferralId;
import org.waymark.requests.CommandKey;

/** A decision. Immediate protection and a strategy discussion need the course of action alone. */
@Schema(
        example =
                """
                {"action": "SECTION_17_ASSESSMENT", "exploitationSuspected": true,
                 "rationale": "An unknown adult gives her things and asks to meet. Her needs have to be assessed.",
                 "consulted": [{"name": "Karen Doyle, detective sergeant", "agency": "Northmoor Police",
                                "said": "Leave the contact open until it was looked at.", "on": "2026-11-24"}],
                 "wishes": {"state": "KNOWN", "words": "I want to keep going to the club.", "how": "Seen alone at school",
                            "on": "2026-11-24", "weight": "She keeps going to the club."},
                 "nextStep": "North team visits on Thursday."}
                """)
record DecisionBody(
        @Nullable CourseOfAction action,
        @Nullable String rationale,
        @Nullable Boolean exploitationSuspected,
        @Nullable List<Person> consulted,
        @Schema(description = "Why nobody was consulted, where nobody was")
                @Nullable String nobodyConsulted,
        @Nullable Heard wishes,
        @Nullable String consentAnalysis,
        @Schema(description = "For a referral only kept on record: what would change that")
                @Nullable String nextStep,
        @Schema(description = "Needed after the time limit") @Nullable String breachReason) {

    /** Somebody with whom it was discussed; today where no day is given. */
    record Person(
            @Nullable String name,
            @Nullable String agency,
            @Nullable String said,
            @Nullable LocalDate on) {
        Consulted consulted(LocalDate today) {
            return new Consulted(
                    or(name), or(agency), or(said), Objects.requireNonNullElse(on, today));
        }

        private static String or(@Nullable String words) {
            return words == null ? "" : words;
        }
    }

    /** The child's wishes and feelings, or why they are not yet known. */
    record Heard(
            @Schema(allowableValues = {"KNOWN", "NOT_YET", "NOT_YET_URGENT"})
                    @Nullable String state,
            @Nullable String words,
            @Nullable String how,
            @Nullable LocalDate on,
            @Nullable String weight,
            @Schema(description = "Why they are not yet known") @Nullable String reason) {
        @Nullable Wishes wishes() {
            return switch (state) {
                case "KNOWN" -> new Wishes.Known(words, how, on, weight);
                case "NOT_YET" -> new Wishes.NotYet(reason);
                case "NOT_YET_URGENT" -> new Wishes.NotYetUrgent();
                case null, default -> null;
            };
        }
    }

    DecideReferral command(CommandKey key, ReferralId referral, Version version, LocalDate today) {
        return new DecideReferral(
                key,
                referral,
                version.number(),
                action,
                rationale,
                exploitationSuspected,
                consulted == null
                        ? List.of()
                        : consulted.stream().map(p -> p.consulted(today)).toList(),
                nobodyConsulted,
                wishes == null ? null : wishes.wishes(),
                consentAnalysis,
                nextStep,
                breachReason);
    }
}
