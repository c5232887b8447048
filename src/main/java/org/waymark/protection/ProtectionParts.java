package org.waymark.protection;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.calendar.Wording;
import org.waymark.casefile.FileLine;
import org.waymark.casefile.FilePart;

/** What this room has of a child, for the first page of their file. */
@Configuration(proxyBeanMethods = false)
class ProtectionParts {
    private static final int STEP = 3;

    /** One kind of record of this room. */
    private record Part(
            String kind,
            String select,
            BiFunction<FileLine, Instant, String> said,
            Function<FileLine, String> href,
            BiFunction<FileLine, Instant, Boolean> open)
            implements FilePart {
        @Override
        public @Nullable Words words(FileLine line, Instant now) {
            return new Words(STEP, said.apply(line, now), href.apply(line), open.apply(line, now));
        }
    }

    private static Part part(
            String kind,
            String path,
            String select,
            BiFunction<FileLine, Instant, String> said,
            BiFunction<FileLine, Instant, Boolean> open) {
        return new Part(kind, select, said, l -> path + l.id(), open);
    }

    private static boolean runs(FileLine l, Instant now) {
        return l.ended() == null && (l.due() == null || l.due().isAfter(now));
    }

    @Bean
    FilePart emergencyOrders() {
        return part(
                "EMERGENCY_ORDER",
                "/emergency-orders/",
                """
                select id, null::uuid as person, extended_at is not null as flag, made_at as began, ends_at as due, court as name,
                       ended_how as code, ended_at as ended
                from emergency_order where child_id = any (?::uuid[]) order by made_at desc, id limit 20
                """,
                (l, now) ->
                        runs(l, now)
                                ? "Emergency protection order until "
                                        + Wording.dayAndTime(Objects.requireNonNull(l.due()))
                                : "Emergency protection order, made on "
                                        + Wording.day(l.began())
                                        + ", over",
                ProtectionParts::runs);
    }

    @Bean
    FilePart accommodations() {
        return part(
                "ACCOMMODATION",
                "/section-20/",
                """
                select id, null::uuid as person, false as flag, started_at as began, null::timestamptz as due, null as name,
                       ground as code, ended_at as ended
                from accommodation where child_id = any (?::uuid[]) order by started_at desc, id limit 20
                """,
                (l, now) ->
                        "Accommodated under section 20 from "
                                + Wording.day(l.began())
                                + (l.ended() == null ? "" : " to " + Wording.day(l.ended())),
                ProtectionParts::runs);
    }

    @Bean
    FilePart strategyDiscussions() {
        return part(
                "STRATEGY_DISCUSSION",
                "/strategy-discussions/",
                """
                select id, null::uuid as person, false as flag, coalesce(held_at, recorded_at) as began, null::timestamptz as due,
                       state as name, decision as code, decided_at as ended
                from strategy_discussion where child_id = any (?::uuid[]) order by recorded_at desc, id limit 20
                """,
                (l, now) -> strategy(l),
                (l, now) ->
                        l.code() == null
                                && ("HELD".equals(l.name()) || "PLANNED".equals(l.name())));
    }

    private static String strategy(FileLine l) {
        var state = StrategyState.valueOf(Objects.requireNonNull(l.name()));
        var on = ", " + Wording.day(l.began());
        if (state != StrategyState.HELD)
            return "Strategy discussion: " + state.words().toLowerCase(Locale.UK) + on;
        return l.code() == null
                ? "Strategy discussion held, not decided yet" + on
                : "Strategy discussion held"
                        + on
                        + ": "
                        + StrategyDecision.valueOf(l.code()).words();
    }

    @Bean
    FilePart enquiries() {
        return part(
                "ENQUIRY",
                "/enquiries/",
                """
                select id, lead_id as person, joint as flag, started_at as began, conference_due as due, null as name,
                       outcome as code, concluded_at as ended
                from enquiry where child_id = any (?::uuid[]) order by started_at desc, id limit 20
                """,
                (l, now) ->
                        l.ended() == null
                                ? "Section 47 enquiry since " + Wording.day(l.began())
                                : "Section 47 enquiry, concluded on " + Wording.day(l.ended()),
                (l, now) -> l.ended() == null);
    }

    @Bean
    FilePart protectionPlans() {
        return part(
                "PROTECTION_PLAN",
                "/protection-plans/",
                """
                select id, lead_id as person, false as flag, started_on::timestamp at time zone 'Europe/London' as began,
                       null::timestamptz as due, null as name, latest_category as code,
                       ended_on::timestamp at time zone 'Europe/London' as ended
                from protection_plan where child_id = any (?::uuid[]) order by started_on desc, id limit 20
                """,
                (l, now) ->
                        "Child protection plan, "
                                + AbuseCategory.valueOf(Objects.requireNonNull(l.code()))
                                        .words()
                                        .toLowerCase(Locale.UK)
                                + period(l),
                ProtectionParts::runs);
    }

    @Bean
    FilePart needPlans() {
        return part(
                "NEED_PLAN",
                "/child-in-need-plans/",
                """
                select id, lead_id as person, false as flag, started_on::timestamp at time zone 'Europe/London' as began,
                       null::timestamptz as due, null as name, null as code,
                       ended_on::timestamp at time zone 'Europe/London' as ended
                from need_plan where child_id = any (?::uuid[]) order by started_on desc, id limit 20
                """,
                (l, now) -> "Child in need plan" + period(l),
                ProtectionParts::runs);
    }

    private static String period(FileLine l) {
        return ", since "
                + Wording.day(l.began())
                + (l.ended() == null ? "" : ", ended on " + Wording.day(l.ended()));
    }
}
