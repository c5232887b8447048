package org.waymark.support;

import org.springframework.stereotype.Component;
import org.waymark.access.AccessRules;
import org.waymark.access.NotAllowed;
import org.waymark.access.Proofs;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;

/** Loads a plan for those who work with it, and for those who lead it. */
@Component
class PlanDesk {
    private final Sql sql;
    private final Proofs proofs;

    PlanDesk(Sql sql, Proofs proofs) {
        this.sql = sql;
        this.proofs = proofs;
    }

    /**
     * @param whole whether the one who asks holds the child's file
     */
    record Plan(
            SupportPlanId id,
            ChildId child,
            PractitionerId coordinator,
            PlanState state,
            int version,
            boolean whole) {
        /** The coordinator, and those in children's social care who hold the file. */
        boolean isLead() {
            var me = CurrentPractitioner.get();
            return coordinator.equals(me.id())
                    || (whole && me.agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE);
        }
    }

    /**
     * @throws NotFound when there is none, or this person may not see it
     */
    Plan get(SupportPlanId id) {
        return sql.first(
                        """
                        select id, child_id, coordinator_id, state, version, my_file(child_id) as whole
                        from support_plan where id = ?
                        """,
                        r ->
                                new Plan(
                                        r.id("id", SupportPlanId::new),
                                        r.id("child_id", ChildId::new),
                                        r.id("coordinator_id", PractitionerId::new),
                                        r.kind("state", PlanState.class),
                                        r.number("version"),
                                        r.is("whole")),
                        id)
                .orElseThrow(NotFound::new);
    }

    /** Anybody with whom the plan is shared adds to it (guide ¶13: agencies reach agreement). */
    Plan toWorkOn(SupportPlanId id) {
        proofs.practitioner();
        var plan = get(id);
        if (!plan.state().isLive()) throw new RuleBroken(SupportRules.PLAN_STANDS_STILL);
        return plan;
    }

    Plan toLead(SupportPlanId id) {
        proofs.practitioner();
        var plan = get(id);
        if (!plan.isLead()) throw new NotAllowed(AccessRules.NEEDS_PLAN_LEAD);
        return plan;
    }

    /** Children's social care that holds the file. */
    Plan toDecide(SupportPlanId id) {
        proofs.socialCare();
        var plan = get(id);
        if (!plan.whole()) throw new NotAllowed(AccessRules.NEEDS_PLAN_LEAD);
        return plan;
    }
}
