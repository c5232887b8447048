package org.waymark.support;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Role;
import org.waymark.procedures.ServiceKind;
import org.waymark.sql.Id;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;

/** What holds of every item of a plan: an audience, no protected address, words for the child. */
@Component
class Items {
    private final Sql sql;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Items(Sql sql, Clock clock, ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    void check(
            PlanDesk.Plan plan,
            @Nullable Audience audience,
            ForChild forChild,
            Checks checks,
            @Nullable String... texts) {
        checks.require(audience != null, SupportRules.NEEDS_AUDIENCE, "audience")
                .require(
                        audience != Audience.THERAPY
                                || CurrentPractitioner.get().is(Role.THERAPIST),
                        SupportRules.ONLY_A_THERAPIST,
                        "audience")
                .require(
                        !forChild.shown() || !Words.blank(forChild.words()),
                        SupportRules.CHILD_NEEDS_WORDS,
                        "childWords")
                .require(
                        !holdsAddress(plan, texts) && !holdsAddress(plan, forChild.words()),
                        SupportRules.HOLDS_PROTECTED_ADDRESS,
                        "words");
    }

    /** Whether the one who asks reads items of this audience in this plan. */
    boolean mayRead(Audience audience, PlanDesk.Plan plan) {
        var key = audience.compartment().key();
        return sql.exists(
                """
                select 1 from access_grant g
                where g.child_id = ? and g.party_id = any (my_parties()) and g.ended_at is null and (g.until is null or g.until > now())
                  and g.compartment in ('file', ?) and (g.record_id is null or g.record_id = ?) and ? = any (my_compartments()) limit 1
                """,
                plan.child(),
                key,
                plan.id(),
                key);
    }

    /** The audience of the need it belongs to; null where there is no such need in this plan. */
    @Nullable Audience audienceOf(@Nullable SupportNeedId need, SupportPlanId plan) {
        if (need == null) return null;
        return sql.first(
                        "select compartment from support_need where id = ? and plan_id = ?",
                        r -> Audience.of(r.text("compartment")),
                        need,
                        plan)
                .orElse(null);
    }

    void checkNeed(
            @Nullable SupportNeedId need,
            PlanDesk.Plan plan,
            @Nullable Audience audience,
            Checks checks) {
        var of = audienceOf(need, plan.id());
        checks.require(of != null, SupportRules.ITEM_NEEDS_NEED, "need")
                .require(
                        of == null || audience == null || audience.isWithin(of),
                        SupportRules.WIDER_THAN_ITS_NEED,
                        "audience");
    }

    void checkService(@Nullable ServiceKind kind, @Nullable Audience audience, Checks checks) {
        checks.require(
                kind == null || !kind.isClosed() || audience != Audience.PLAN,
                SupportRules.AUDIENCE_TOO_WIDE,
                "audience");
    }

    /** As far as the one who writes may know the address. */
    private boolean holdsAddress(PlanDesk.Plan plan, @Nullable String... texts) {
        var all = new StringBuilder();
        for (var text : texts) if (text != null) all.append(folded(text)).append('|');
        return sql
                .list(
                        "select lines from child_address where child_id = ? and do_not_disclose and until_date is null limit 20",
                        r -> folded(r.text("lines").lines().findFirst().orElse("").split(",")[0]),
                        plan.child())
                .stream()
                .anyMatch(line -> line.length() > 4 && all.indexOf(line) >= 0);
    }

    private static String folded(String s) {
        return s.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9|]+", " ").strip();
    }

    void changed(PlanDesk.Plan plan, Id item, Audience audience, String headline) {
        events.publishEvent(
                new SupportEvent.SupportItemChanged(
                        plan.child(),
                        plan.id(),
                        item.value(),
                        audience.compartment(),
                        headline,
                        CurrentPractitioner.get().agency().id(),
                        clock.instant()));
    }
}
