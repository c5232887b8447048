package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/** two tracked deliveries, each sent, received and acknowledged. */
class DeliveriesTest {
    private final Northmoor area = Northmoor.area();
    private final Api karen = area.api("Karen Doyle");

    @Test
    void the_police_acknowledge_with_a_reference_that_the_referrer_sees() {
        var referral = urgent();
        var id = Referring.delivery(referral, Destination.POLICE);
        assertThat(inInbox(id, "waiting")).isTrue();
        var answer = karen.post(path(id), "{\"reference\": \"NP-2026-118204\"}");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        assertThat(inInbox(id, "waiting")).isFalse();
        assertThat(inInbox(id, "acknowledged")).isTrue();
        var seen = area.api("Leah Barnes").get("/api/v1/referrals/" + referral).body();
        var police =
                seen.get("deliveries")
                        .valueStream()
                        .filter(d -> d.get("to").asString().equals("POLICE"))
                        .findFirst()
                        .orElseThrow();
        assertThat(police.get("team").asString()).isEqualTo("Child Protection Unit");
        assertThat(police.get("reference").asString()).isEqualTo("NP-2026-118204");
        assertThat(police.get("acknowledgedAt").isNull()).isFalse();
        assertThat(Referring.count("clock where subject_id = ? and stopped_at is null", id.value()))
                .isZero();
    }

    @Test
    void acknowledging_twice_is_said_and_changes_nothing() {
        var id = Referring.delivery(Referring.referral("Leah Barnes"), Destination.POLICE);
        var key = UUID.randomUUID().toString();
        assertThat(karen.post(path(id), "{\"reference\": \"one\"}", key).status()).isEqualTo(200);
        assertThat(karen.post(path(id), "{\"reference\": \"one\"}", key).status())
                .as("the same again")
                .isEqualTo(200);
        var second = area.api("Imran Sheikh").post(path(id), "{\"reference\": \"two\"}");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body().get("errors").get(0).get("rule").asString())
                .isEqualTo("ALREADY_ACKNOWLEDGED");
        assertThat(Referring.count("delivery where id = ? and reference = 'one'", id.value()))
                .isEqualTo(1);
    }

    @Test
    void only_the_receiving_team_acknowledges() {
        var referral = Referring.referral("Leah Barnes");
        var police = Referring.delivery(referral, Destination.POLICE);
        for (var other : new String[] {"Leah Barnes", "Priya Nair", "Lucy Fenn", "Hanna Lind"})
            assertThat(area.api(other).post(path(police), "").status()).as(other).isEqualTo(404);
        var socialCare = Referring.delivery(referral, Destination.CHILDRENS_SOCIAL_CARE);
        assertThat(karen.post(path(socialCare), "").status()).isEqualTo(404);
        assertThat(area.api("Tom Ashworth").post(path(socialCare), "").status()).isEqualTo(200);
    }

    @Test
    void the_inbox_is_for_police_and_holds_what_came_to_their_own_team() {
        var id = Referring.delivery(urgent(), Destination.POLICE);
        assertThat(area.api("Joe Tanner").get("/api/v1/deliveries").status()).isEqualTo(403);
        var lucy = area.api("Lucy Fenn").get("/api/v1/deliveries").body();
        assertThat(lucy.get("waiting").size()).isZero();
        assertThat(area.api("Lucy Fenn").get("/api/v1/deliveries/" + id).status()).isEqualTo(404);
        assertThat(inInbox(id, "waiting")).isTrue();
    }

    @Test
    void urgent_ones_stand_on_top_of_the_inbox() {
        var usual = Referring.referral("Leah Barnes", Instant.parse("2026-11-20T10:00:00Z"), null);
        var urgent =
                Referring.referral("Leah Barnes", Instant.parse("2026-11-20T12:00:00Z"), "Now");
        var ids =
                karen.get("/api/v1/deliveries")
                        .body()
                        .get("waiting")
                        .valueStream()
                        .map(d -> d.get("referral").asString())
                        .toList();
        assertThat(ids).containsSubsequence(urgent.toString(), usual.toString());
    }

    @Test
    void older_ones_follow_page_by_page_and_none_twice() {
        for (int i = 0; i < 27; i++)
            karen.post(
                    path(Referring.delivery(Referring.referral("Leah Barnes"), Destination.POLICE)),
                    "");
        var first = karen.get("/api/v1/deliveries").body();
        var second = karen.get("/api/v1/deliveries?before=" + first.get("older").asString()).body();
        assertThat(first.get("acknowledged").size()).isEqualTo(25);
        assertThat(second.get("acknowledged").size()).isPositive();
        assertThat(second.get("waiting").size()).isZero();
        assertThat(second.get("acknowledged").valueStream().map(d -> d.get("id").asString()))
                .doesNotContainAnyElementsOf(
                        first.get("acknowledged")
                                .valueStream()
                                .map(d -> d.get("id").asString())
                                .toList());
        assertThat(karen.get("/api/v1/deliveries?before=nonsense").status()).isEqualTo(404);
    }

    @Test
    void the_police_read_the_address_that_the_referral_gave_and_no_other() {
        var referral = Referring.referral("Leah Barnes");
        address(referral, "1 Given Street", "concern_id", false);
        address(referral, "2 Other Street", "null", false);
        address(referral, "3 Secret Street", "concern_id", true);
        var body =
                karen.get("/api/v1/deliveries/" + Referring.delivery(referral, Destination.POLICE))
                        .response()
                        .body();
        assertThat(body).contains("1 Given Street").doesNotContain("2 Other", "3 Secret");
    }

    private void address(ReferralId referral, String lines, String concern, boolean secret) {
        area.sql()
                .sql(
                        """
                        insert into child_address (id, child_id, author_agency, concern_id, lines, kind, do_not_disclose, added_at)
                        select gen_random_uuid(), child_id, author_agency, %s, ?, 'HOME', ?, now() from referral where id = ?
                        """
                                .formatted(concern))
                .param(lines)
                .param(secret)
                .param(referral.value())
                .update();
    }

    /** Urgent, so that it stands on the first page however much came to the inbox before. */
    private static ReferralId urgent() {
        return Referring.referral("Leah Barnes", Instant.parse("2026-11-20T09:00:00Z"), "Now");
    }

    private boolean inInbox(DeliveryId id, String part) {
        return karen.get("/api/v1/deliveries")
                .body()
                .get(part)
                .valueStream()
                .anyMatch(d -> d.get("id").asString().equals(id.toString()));
    }

    private static String path(DeliveryId id) {
        return "/api/v1/deliveries/" + id + "/acknowledgement";
    }
}
