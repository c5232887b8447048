package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.AreaClock;
import org.waymark.sql.Sql;
import org.waymark.testing.Northmoor;

/** Safety rule 3: a delivery not acknowledged alerts sender and duty manager. */
class UnansweredDeliveriesTest {
    private static final Instant MORNING = Instant.parse("2026-11-24T09:00:00Z");
    private static final String OPEN =
            "task where subject_id = ? and kind = 'DELIVERY_UNANSWERED' and done_at is null";

    private static final String AWAITED =
            "task where subject_id = ? and kind = 'ACKNOWLEDGE_DELIVERY' and done_at is null";

    private final Northmoor area = Northmoor.area();

    @Test
    void sender_and_duty_managers_are_alerted_once() {
        var referral = Referring.referral("Leah Barnes", MORNING, null);
        var police = Referring.delivery(referral, Destination.POLICE);
        look(MORNING.plus(Duration.ofHours(4)));
        look(MORNING.plus(Duration.ofHours(5)));
        look(MORNING.plus(Duration.ofHours(5)));
        assertThat(alerted(police, "Leah Barnes")).isEqualTo(1);
        assertThat(alerted(police, "Helen Marsh")).isEqualTo(1);
        assertThat(alerted(police, "Anita Rao")).isEqualTo(1);
        assertThat(
                        Referring.count(
                                "case_event where subject_id = ? and type = 'DeliveryUnanswered'",
                                police.value()))
                .isEqualTo(1);
        var seen = area.api("Leah Barnes").get("/api/v1/referrals/" + referral).body();
        assertThat(seen.get("deliveries").valueStream())
                .allSatisfy(d -> assertThat(d.get("alertedAt").isNull()).isFalse());
    }

    @Test
    void nobody_is_alerted_in_time_or_after_it_was_acknowledged() {
        var soon = Instant.now().minus(Duration.ofMinutes(5));
        var referral = Referring.referral("Leah Barnes", soon, null);
        var police = Referring.delivery(referral, Destination.POLICE);
        look(soon.plus(Duration.ofHours(4)).minusSeconds(1));
        assertThat(Referring.count(OPEN, police.value())).isZero();
        area.run("Karen Doyle", () -> area.bean(Deliveries.class).acknowledge(police));
        look(soon.plus(Duration.ofHours(9)));
        assertThat(Referring.count(OPEN, police.value())).isZero();
        assertThat(
                        Referring.count(
                                OPEN,
                                Referring.delivery(referral, Destination.CHILDRENS_SOCIAL_CARE)
                                        .value()))
                .isPositive();
    }

    @Test
    void an_urgent_one_is_left_for_an_hour_only() {
        var soon = Instant.now().minus(Duration.ofMinutes(5));
        var urgent = Referring.referral("Leah Barnes", soon, "He is with the adult now");
        var police = Referring.delivery(urgent, Destination.POLICE);
        look(soon.plus(Duration.ofMinutes(61)));
        assertThat(alerted(police, "Leah Barnes")).isEqualTo(1);
    }

    @Test
    void an_acknowledgement_ends_the_alert() {
        var referral = Referring.referral("Leah Barnes", MORNING, null);
        var police = Referring.delivery(referral, Destination.POLICE);
        look(MORNING.plus(Duration.ofHours(5)));
        area.run("Imran Sheikh", () -> area.bean(Deliveries.class).acknowledge(police));
        assertThat(Referring.count(OPEN, police.value())).isZero();
    }

    @Test
    void
            a_decision_ends_what_social_care_and_the_duty_team_had_not_acknowledged_but_not_the_police() {
        var soon = Instant.now().minus(Duration.ofMinutes(5));
        var urgent = Referring.referral("Leah Barnes", soon, "He is with the adult now");
        var duty = Referring.delivery(urgent, Destination.DUTY_TEAM);
        var police = Referring.delivery(urgent, Destination.POLICE);
        assertThat(Referring.count(AWAITED, duty.value())).isPositive();
        assertThat(Deciding.decide("Priya Nair", urgent, Deciding.COMPLETE).status())
                .isEqualTo(201);
        assertThat(Referring.count(AWAITED, duty.value())).isZero();
        assertThat(Referring.count(AWAITED, police.value())).isPositive();
        assertThat(
                        Referring.count(
                                "clock where subject_id = ? and stopped_at is null", duty.value()))
                .isZero();
        look(soon.plus(Duration.ofHours(30)));
        assertThat(Referring.count(OPEN, duty.value())).isZero();
        assertThat(alerted(police, "Leah Barnes")).isEqualTo(1);
    }

    @Test
    void at_night_the_duty_team_is_alerted_too_and_may_read_the_referral() {
        var afternoon = Instant.parse("2026-11-24T16:00:00Z");
        var referral = Referring.referral("Leah Barnes", afternoon, null);
        look(afternoon.plus(Duration.ofHours(5)));
        assertThat(
                        area.as(
                                "Gareth Pugh",
                                () ->
                                        area.bean(Sql.class)
                                                .exists(
                                                        "select 1 from concern c join referral r on r.concern_id = c.id where r.id = ?",
                                                        referral)))
                .isTrue();
    }

    @Test
    void nobody_but_the_job_asks_for_them() {
        assertThatThrownBy(() ->
                        area.run("Helen Marsh", () -> area.bean(UnansweredDeliveries.class).late()))
                .hasMessageContaining("only the job of the area asks this");
    }

    private long alerted(DeliveryId delivery, String who) {
        return Referring.count(
                OPEN + " and owner_id = ?", delivery.value(), area.person(who).id().value());
    }

    private void look(Instant at) {
        for (int i = 0; i < 4; i++)
            AreaClock.at(at, () -> area.bean(UnansweredDeliveriesJob.class).look());
    }
}
