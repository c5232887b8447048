package org.waymark.access.matrix;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.meetings.NewInvitation;
import org.waymark.protection.*;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Northmoor;

/** A child of the matrix is kept safe: everything of step 3 that has a record, as of one moment. */
final class ProtectingSteps {
    private static final String WORKER = "Priya Nair";

    private final Northmoor area;
    private final Instant moment;

    ProtectingSteps(Northmoor area, Instant moment) {
        this.area = area;
        this.moment = moment;
    }

    /** A police officer took part in the strategy discussion, so a joint enquiry is theirs too. */
    Map<String, String> all(ChildId child) {
        var order = as(() -> area.bean(EmergencyOrders.class).record(order(child)));
        var accommodation = as(() -> area.bean(Accommodations.class).start(accommodation(child)));
        var need = as(() -> area.bean(NeedPlans.class).start(need(child)));
        var strategy = as(() -> area.bean(StrategyDiscussions.class).hold(strategy(child)));
        var plan = as(() -> area.bean(ProtectionPlans.class).start(plan(child)));
        return Map.of(
                "order", order.toString(),
                "accommodation", accommodation.toString(),
                "needPlan", need.toString(),
                "strategy", strategy.toString(),
                "enquiry", enquiry(strategy),
                "protectionPlan", plan.toString());
    }

    private RecordEmergencyOrder order(ChildId child) {
        return new RecordEmergencyOrder(
                key(),
                child,
                AppliedBy.LOCAL_AUTHORITY,
                null,
                "Northmoor Family Court",
                moment.minus(Duration.ofHours(1)),
                null,
                null,
                null,
                null,
                List.of(Told.yes(Whom.CHILD)));
    }

    private StartAccommodation accommodation(ChildId child) {
        return new StartAccommodation(
                key(),
                child,
                moment.minus(Duration.ofMinutes(5)),
                null,
                Ground.NOBODY_THERE,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private StartNeedPlan need(ChildId child) {
        return new StartNeedPlan(key(), child, England.dateOf(moment), null);
    }

    private HoldStrategy strategy(ChildId child) {
        var police = NewInvitation.of(area.person("Karen Doyle").id());
        return new HoldStrategy(
                key(),
                child,
                moment,
                null,
                null,
                List.of(police),
                null,
                StrategyDecision.SECTION_47_JOINT,
                "Likely significant harm.",
                null,
                null,
                null);
    }

    private StartProtectionPlan plan(ChildId child) {
        return new StartProtectionPlan(
                key(),
                child,
                England.dateOf(moment),
                AbuseCategory.SEXUAL,
                null,
                null,
                "Westmere",
                null,
                null,
                true);
    }

    private String enquiry(StrategyId strategy) {
        return area.sql()
                .sql("select enquiry_id::text from strategy_discussion where id = ?")
                .param(strategy.value())
                .query(String.class)
                .single();
    }

    private <T> T as(Supplier<T> work) {
        return area.at(moment, WORKER, work);
    }

    private static CommandKey key() {
        return new CommandKey(UUID.randomUUID().toString());
    }
}
