package org.waymark.protection.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.meetings.How;
import org.waymark.meetings.NewInvitation;
import org.waymark.people.AgencyKind;
import org.waymark.people.PractitionerId;
import org.waymark.protection.AfterEnquiry;
import org.waymark.protection.ConcludeEnquiry;
import org.waymark.protection.DecideStrategy;
import org.waymark.protection.EnquiryId;
import org.waymark.protection.EnquiryOutcome;
import org.waymark.protection.HoldStrategy;
import org.waymark.protection.PlanStrategy;
import org.waymark.protection.StrategyDecision;
import org.waymark.protection.StrategyId;
import org.waymark.requests.CommandKey;

/** What programs send about strategy discussions and enquiries. */
final class StrategyBodies {
    private StrategyBodies() {}

    @Schema(
            example =
                    "{\"name\": \"Dr Anwar\", \"agency\": \"Northmoor SARC\", \"agencyKind\": \"HEALTH\"}")
    record Person(
            @Schema(description = "Somebody who has an account") @Nullable UUID practitioner,
            @Nullable String name,
            @Nullable String agency,
            @Nullable AgencyKind agencyKind) {
        NewInvitation invitation() {
            if (practitioner != null) return NewInvitation.of(new PractitionerId(practitioner));
            return NewInvitation.named(
                    name == null ? "" : name,
                    agency == null ? "" : agency,
                    agencyKind == null ? AgencyKind.OTHER : agencyKind);
        }

        static List<NewInvitation> all(@Nullable List<Person> people) {
            return people == null ? List.of() : people.stream().map(Person::invitation).toList();
        }
    }

    @Schema(
            example =
                    """
                    {"heldAt": "2026-11-23T23:45:00Z", "how": "TELEPHONE",
                     "people": [{"name": "PS Hale", "agency": "Northmoor Police", "agencyKind": "POLICE"}],
                     "shared": "Taken from a flat at 23:15. He is afraid of the people there.", "decision": "SECTION_47_JOINT",
                     "reasons": "He is likely to suffer significant harm.", "safety": "Emergency foster placement.",
                     "wishes": {"state": "NOT_YET_URGENT"}}
                    """)
    record Held(
            @Schema(description = "Now where it is left out") @Nullable Instant heldAt,
            @Nullable How how,
            @Schema(description = "The discussion that this one follows up") @Nullable UUID follows,
            @Nullable List<Person> people,
            @Nullable String shared,
            @Schema(description = "Left out where it is still to be decided")
                    @Nullable StrategyDecision decision,
            @Nullable String reasons,
            @Nullable String safety,
            Bodies.@Nullable WishesBody wishes,
            @Nullable Instant followUpAt) {
        HoldStrategy command(CommandKey key, ChildId child) {
            return new HoldStrategy(
                    key,
                    child,
                    heldAt,
                    how,
                    id(follows),
                    Person.all(people),
                    shared,
                    decision,
                    reasons,
                    safety,
                    Bodies.WishesBody.of(wishes),
                    followUpAt);
        }
    }

    @Schema(
            example =
                    "{\"plannedFor\": \"2026-11-26T10:00:00Z\", \"how\": \"VIDEO\", \"people\": []}")
    record Planned(
            @Nullable Instant plannedFor,
            @Nullable How how,
            @Nullable String place,
            @Nullable UUID follows,
            @Nullable List<Person> people) {
        PlanStrategy command(CommandKey key, ChildId child) {
            return new PlanStrategy(
                    key, child, plannedFor, how, place, id(follows), Person.all(people));
        }
    }

    @Schema(
            example =
                    "{\"decision\": \"ASSESSMENT\", \"reasons\": \"No sign of significant harm.\", \"wishes\": {\"state\": \"NOT_YET\", \"reason\": \"She is seen tomorrow.\"}}")
    record Decision(
            @Nullable StrategyDecision decision,
            @Nullable String reasons,
            @Nullable String safety,
            Bodies.@Nullable WishesBody wishes) {
        DecideStrategy command(CommandKey key, StrategyId strategy, int version) {
            return new DecideStrategy(
                    key,
                    strategy,
                    version,
                    decision,
                    reasons,
                    safety,
                    Bodies.WishesBody.of(wishes));
        }
    }

    @Schema(
            example =
                    "{\"reason\": \"The friend is known to the school and nothing points to harm.\"}")
    record NotHeld(@Nullable String reason) {}

    @Schema(
            example =
                    """
                    {"findings": "He was held over a debt. He is safe where he is.", "outcome": "CONTINUING_RISK", "after": ["CONFERENCE"],
                     "conference": true, "conferenceReason": "The people who held him are still about.",
                     "wishes": {"state": "KNOWN", "words": "I want it to stop."}}
                    """)
    record Conclusion(
            @Nullable String findings,
            @Nullable EnquiryOutcome outcome,
            @Nullable Set<AfterEnquiry> after,
            @Schema(
                            description =
                                    "Whether an initial conference is needed: yes or no, with the reason")
                    @Nullable Boolean conference,
            @Nullable String conferenceReason,
            @Nullable String notSeenWhy,
            Bodies.@Nullable WishesBody wishes) {
        ConcludeEnquiry command(CommandKey key, EnquiryId enquiry, int version) {
            return new ConcludeEnquiry(
                    key,
                    enquiry,
                    version,
                    findings,
                    outcome,
                    after == null ? Set.of() : after,
                    conference,
                    conferenceReason,
                    notSeenWhy,
                    Bodies.WishesBody.of(wishes));
        }
    }

    @Schema(
            example =
                    "{\"why\": \"The chair fell ill.\", \"safety\": \"He stays with his foster carer.\"}")
    record Late(@Nullable String why, @Nullable String safety) {}

    private static @Nullable StrategyId id(@Nullable UUID id) {
        return id == null ? null : new StrategyId(id);
    }
}
