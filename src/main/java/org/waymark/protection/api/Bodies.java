package org.waymark.protection.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.child.Wishes;
import org.waymark.protection.AppliedBy;
import org.waymark.protection.Ground;
import org.waymark.protection.OrderEnd;
import org.waymark.protection.RecordEmergencyOrder;
import org.waymark.protection.SeeChild;
import org.waymark.protection.StartAccommodation;
import org.waymark.protection.Telling;
import org.waymark.protection.Told;
import org.waymark.protection.Whom;
import org.waymark.requests.CommandKey;

/** What programs send about orders, accommodation and visits. */
final class Bodies {
    private Bodies() {}

    @Schema(
            example =
                    "{\"whom\": \"PARENTS\", \"state\": \"TOLD\", \"words\": \"By telephone, to his mother.\"}")
    record Tell(@Nullable Whom whom, @Nullable Telling state, @Nullable String words) {
        Told told() {
            return new Told(whom, state, words);
        }

        static List<Told> all(@Nullable List<Tell> tells) {
            return tells == null ? List.of() : tells.stream().map(Tell::told).toList();
        }
    }

    @Schema(
            example =
                    """
                    {"appliedBy": "DESIGNATED_OFFICER", "applicant": "Inspector R. Doyle", "court": "Northmoor Family Court",
                     "madeAt": "2026-11-24T10:30:00Z", "whereNow": "Emergency foster placement",
                     "told": [{"whom": "CHILD", "state": "TOLD"}, {"whom": "PARENTS", "state": "NOT_YET"}]}
                    """)
    record Order(
            @Nullable AppliedBy appliedBy,
            @Nullable String applicant,
            @Nullable String court,
            @Nullable Instant madeAt,
            @Schema(
                            description =
                                    "As the order says; the longest the law allows where it is left out")
                    @Nullable Instant endsAt,
            @Schema(description = "First day of police protection, where none is recorded here")
                    @Nullable LocalDate firstDay,
            @Nullable String whereNow,
            @Nullable String directions,
            @Nullable List<Tell> told) {
        RecordEmergencyOrder command(CommandKey key, ChildId child) {
            return new RecordEmergencyOrder(
                    key,
                    child,
                    appliedBy,
                    applicant,
                    court,
                    madeAt,
                    endsAt,
                    firstDay,
                    whereNow,
                    directions,
                    Tell.all(told));
        }
    }

    @Schema(
            example =
                    "{\"madeAt\": \"2026-11-30T10:00:00Z\", \"endsAt\": \"2026-12-07T00:00:00Z\"}")
    record Extension(
            @Schema(description = "Now where it is left out") @Nullable Instant madeAt,
            @Schema(description = "7 days more where it is left out") @Nullable Instant endsAt) {}

    @Schema(
            example =
                    "{\"how\": \"FOLLOWED\", \"follows\": \"Section 20, with his mother's agreement.\"}")
    record End(
            @Nullable OrderEnd how,
            @Schema(description = "Now, or the moment it ran out, where it is left out")
                    @Nullable Instant endedAt,
            @Nullable String follows) {}

    @Schema(
            example =
                    """
                    {"startedAt": "2026-11-30T16:00:00Z", "place": "Foster placement in Northmoor", "ground": "PARENT_AGREED",
                     "agreedBy": "Dawn Rudd, mother", "childAgrees": true, "childsWords": "I want to stay with Pat for now.",
                     "told": [{"whom": "CHILD", "state": "TOLD"}, {"whom": "PARENTS", "state": "TOLD"}]}
                    """)
    record Accommodation(
            @Nullable Instant startedAt,
            @Nullable String place,
            @Nullable Ground ground,
            @Nullable String agreedBy,
            @Nullable String objectedBy,
            @Nullable Boolean objectorOffersHome,
            @Nullable Boolean childAgrees,
            @Nullable String childsWords,
            @Nullable List<Tell> told) {
        StartAccommodation command(CommandKey key, ChildId child) {
            return new StartAccommodation(
                    key,
                    child,
                    startedAt,
                    place,
                    ground,
                    agreedBy,
                    objectedBy,
                    objectorOffersHome,
                    childAgrees,
                    childsWords,
                    Tell.all(told));
        }
    }

    @Schema(example = "{\"because\": \"He went home to his mother, with support.\"}")
    record AccommodationEnd(
            @Schema(description = "Now where it is left out") @Nullable Instant endedAt,
            @Nullable String because) {}

    @Schema(
            example =
                    "{\"at\": \"2026-11-25T14:00:00Z\", \"seen\": true, \"alone\": true, \"words\": \"He says he slept and ate.\"}")
    record Visit(
            @Schema(description = "Now where it is left out") @Nullable Instant at,
            @Nullable Boolean seen,
            @Nullable Boolean alone,
            @Schema(description = "Who went, where it was somebody else") @Nullable String visitor,
            @Nullable String words) {
        SeeChild command(CommandKey key, java.util.UUID process) {
            return new SeeChild(key, process, at, seen, alone, visitor, words);
        }
    }

    @Schema(
            example =
                    "{\"state\": \"KNOWN\", \"words\": \"I want to see my sister.\", \"how\": \"Told to his worker\"}")
    record WishesBody(
            @Schema(allowableValues = {"KNOWN", "NOT_YET", "NOT_YET_URGENT"})
                    @Nullable String state,
            @Nullable String words,
            @Nullable String how,
            @Nullable LocalDate on,
            @Nullable String weight,
            @Nullable String reason) {
        static @Nullable Wishes of(@Nullable WishesBody w) {
            if (w == null || w.state == null) return null;
            return switch (w.state) {
                case "KNOWN" -> new Wishes.Known(w.words, w.how, w.on, w.weight);
                case "NOT_YET" -> new Wishes.NotYet(w.reason);
                case "NOT_YET_URGENT" -> new Wishes.NotYetUrgent();
                default -> null;
            };
        }
    }
}
