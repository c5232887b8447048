package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.Wishes;
import org.waymark.meetings.How;
import org.waymark.meetings.NewInvitation;
import org.waymark.people.AgencyKind;
import org.waymark.protection.AppliedBy;
import org.waymark.protection.EmergencyOrders;
import org.waymark.protection.Enquiries;
import org.waymark.protection.HoldStrategy;
import org.waymark.protection.RecordEmergencyOrder;
import org.waymark.protection.SeeChild;
import org.waymark.protection.StrategyDecision;
import org.waymark.protection.StrategyDiscussions;
import org.waymark.protection.StrategyId;
import org.waymark.protection.Told;
import org.waymark.protection.Whom;

/**
 * Storyline 2, what keeps him safe: the strategy discussion by telephone that night with advice of
 * the SARC, the follow-up next morning, and an emergency protection order through the designated
 * officer, whose 8 days count from the first day of police protection (domain.md I).
 */
@Component
class CallumKeptSafe {
    private static final String DUTY = "Gareth Pugh";
    private static final String WORKER = "Priya Nair";
    private static final String OFFICER = "Karen Doyle";

    private final Stage stage;
    private final Cast cast;
    private final StrategyDiscussions discussions;
    private final Enquiries enquiries;
    private final EmergencyOrders orders;

    CallumKeptSafe(
            Stage stage,
            Cast cast,
            StrategyDiscussions discussions,
            Enquiries enquiries,
            EmergencyOrders orders) {
        this.stage = stage;
        this.cast = cast;
        this.discussions = discussions;
        this.enquiries = enquiries;
        this.orders = orders;
    }

    void load(ChildId callum) {
        var night = stage.daysAgo(2, "23:45");
        var first = stage.as(DUTY, night, () -> discussions.hold(byTelephone(callum)));
        var morning = nextMorning(callum, first);
        stage.run(WORKER, stage.daysAgo(1, "09:30"), () -> discussions.hold(morning));
        seen(first);
        var order = order(callum);
        stage.run(OFFICER, stage.daysAgo(1, "15:00"), () -> orders.record(order));
    }

    private HoldStrategy byTelephone(ChildId callum) {
        return new HoldStrategy(
                key(),
                callum,
                null,
                How.TELEPHONE,
                null,
                List.of(
                        NewInvitation.of(cast.get(OFFICER).id()),
                        NewInvitation.named(
                                "Dr Anwar",
                                "Northmoor sexual assault referral centre",
                                AgencyKind.HEALTH)),
                "Officers found him in a flat with two adults over a debt. The referral centre advises to see him in the morning, rested.",
                StrategyDecision.SECTION_47_JOINT,
                "He is likely to suffer significant harm where he was found.",
                "He is with an emergency foster carer.",
                new Wishes.NotYetUrgent(),
                null);
    }

    private HoldStrategy nextMorning(ChildId callum, StrategyId first) {
        return new HoldStrategy(
                key(),
                callum,
                null,
                How.VIDEO,
                first,
                List.of(
                        NewInvitation.of(cast.get(OFFICER).id()),
                        NewInvitation.of(cast.get("Moira Kelly").id()),
                        NewInvitation.of(cast.get("Susan Park").id())),
                "School: he has come in tired for three weeks. Health: seen at the referral centre this morning.",
                StrategyDecision.SECTION_47_JOINT,
                "Everything shared this morning confirms the decision of the night.",
                "He stays with his carer; an emergency protection order is applied for.",
                new Wishes.Known(
                        "I don't want to go back there. I want my mum to know I'm all right.",
                        "Told to his carer",
                        stage.today().minusDays(1),
                        "Followed: his mother was told."),
                null);
    }

    private void seen(StrategyId first) {
        stage.run(
                WORKER,
                stage.daysAgo(1, "13:00"),
                () -> {
                    var enquiry = discussions.enquiryOf(first).orElseThrow();
                    enquiries.see(
                            new SeeChild(
                                    key(),
                                    enquiry.value(),
                                    null,
                                    true,
                                    true,
                                    null,
                                    "He slept and ate. He asks when he can go to school again."));
                });
    }

    private RecordEmergencyOrder order(ChildId callum) {
        return new RecordEmergencyOrder(
                key(),
                callum,
                AppliedBy.DESIGNATED_OFFICER,
                "Inspector R. Doyle",
                "Northmoor Family Court",
                stage.daysAgo(1, "14:30"),
                null,
                null,
                "The emergency foster placement found by the duty team",
                "Contact with his mother, in the carer’s presence.",
                List.of(Told.yes(Whom.CHILD)));
    }
}
