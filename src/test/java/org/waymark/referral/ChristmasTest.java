package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.sql.Sql;
import org.waymark.testing.Northmoor;

/** Guide ¶8, "within one working day", where the next one is five days away. */
class ChristmasTest {
    private static final Instant CHRISTMAS_EVE = Instant.parse("2026-12-24T16:00:00Z");

    private final Northmoor area = Northmoor.area();

    @Test
    void received_on_christmas_eve_it_is_due_on_29_december() {
        var referral = Referring.referral("Leah Barnes", CHRISTMAS_EVE, null);
        var seen = area.api("Leah Barnes").get("/api/v1/referrals/" + referral).body();
        assertThat(seen.get("receivedAt").asString()).isEqualTo("2026-12-24T16:00:00Z");
        assertThat(seen.get("decisionDue").asString()).isEqualTo("2026-12-30T00:00:00Z");
        assertThat(seen.get("decisionDueDay").asString()).isEqualTo("29 December 2026");
        assertThat(seen.get("deliveries").size()).isEqualTo(2);
    }

    @Test
    void an_urgent_one_of_the_same_minute_stands_above_it_and_alerts_the_duty_team() {
        var usual = Referring.referral("Leah Barnes", CHRISTMAS_EVE, null);
        var urgent = Referring.referral("Leah Barnes", CHRISTMAS_EVE, "He is with the adult now");
        assertThat(board()).containsSubsequence(urgent, usual);
        var seen = area.api("Leah Barnes").get("/api/v1/referrals/" + urgent).body();
        assertThat(seen.get("decisionDueDay").asString()).isEqualTo("29 December 2026");
        assertThat(seen.get("deliveries").valueStream().map(d -> d.get("to").asString()))
                .contains("DUTY_TEAM");
        assertThat(
                        area.as(
                                "Gareth Pugh",
                                () ->
                                        area.bean(Sql.class)
                                                .exists(
                                                        """
                                                        select 1 from task where subject_id = ? and kind = ? and urgent
                                                        """,
                                                        Referring.delivery(
                                                                urgent, Destination.DUTY_TEAM),
                                                        Deliveries.TASK)))
                .isTrue();
    }

    @Test
    void after_the_front_door_has_closed_every_referral_reaches_the_duty_team() {
        var late = Referring.referral("Leah Barnes", Instant.parse("2026-12-24T18:00:00Z"), null);
        assertThat(
                        Referring.count(
                                "delivery where referral_id = ? and destination = 'DUTY_TEAM'",
                                late.value()))
                .isEqualTo(1);
        assertThat(
                        Referring.count(
                                "task t join team d on d.id = t.team_id where t.subject_id = ? and t.kind = 'SCREEN_REFERRAL'"
                                        + " and d.kind = 'EMERGENCY_DUTY'",
                                late.value()))
                .isEqualTo(1);
    }

    /** As the front door's board has it: urgent first, then by clock. */
    private List<ReferralId> board() {
        return area.as(
                "Priya Nair",
                () ->
                        area.bean(Sql.class)
                                .list(
                                        "select id from referral where state <> 'DECIDED' order by urgent desc, decision_due, id",
                                        r -> r.id("id", ReferralId::new)));
    }
}
