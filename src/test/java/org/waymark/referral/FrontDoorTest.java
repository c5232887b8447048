package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.referral.Deciding.rules;
import static org.waymark.referral.Referring.count;
import static org.waymark.referral.Referring.referral;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.England;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;
import tools.jackson.databind.JsonNode;

/** What comes in is screened, started on by one, and stands in the order in which it matters. */
class FrontDoorTest {
    private static final String BOARD = "/api/v1/referrals?state=undecided";

    /** A Tuesday morning, when the front door is open and the duty team is not alerted. */
    private static final Instant OPEN =
            LocalDate.now(England.ZONE)
                    .with(TemporalAdjusters.previous(DayOfWeek.TUESDAY))
                    .atTime(10, 0)
                    .atZone(England.ZONE)
                    .toInstant();

    private final Northmoor area = Northmoor.area();
    private final Api priya = area.api("Priya Nair");

    @Test
    void what_a_person_marked_urgent_stands_above_all_that_is_overdue() {
        var overdue = Deciding.late(referral("Leah Barnes", OPEN, null));
        var urgent = referral("Leah Barnes", OPEN, "He is with the adult now");
        var ids = board("Priya Nair", BOARD).stream().map(r -> r.get("id").asString()).toList();
        assertThat(ids).containsSubsequence(urgent.toString(), overdue.toString());
        var rows = board("Priya Nair", BOARD);
        assertThat(rows)
                .isSortedAccordingTo(
                        java.util.Comparator.comparing((JsonNode r) -> !r.get("urgent").asBoolean())
                                .thenComparing(r -> r.get("decisionDue").asString()));
    }

    @Test
    void the_pages_of_the_board_hold_every_referral_once() {
        var made = new java.util.ArrayList<String>();
        for (int i = 0; i < 30; i++) made.add(referral("Leah Barnes").toString());
        var ids = board("Priya Nair", BOARD).stream().map(r -> r.get("id").asString()).toList();
        assertThat(ids).doesNotHaveDuplicates().containsAll(made);
    }

    @Test
    void the_board_shows_mine_what_is_not_screened_and_what_is_urgent() {
        var referral = referral("Leah Barnes");
        priya.change(path(referral, "claim"), "{}", "\"0\"");
        assertThat(ids("Priya Nair", BOARD + "&mine=true")).contains(referral.toString());
        assertThat(ids("Tom Ashworth", BOARD + "&mine=true")).doesNotContain(referral.toString());
        assertThat(ids("Priya Nair", BOARD + "&unscreened=true")).contains(referral.toString());
        screen("Priya Nair", referral, false);
        assertThat(ids("Priya Nair", BOARD + "&unscreened=true"))
                .doesNotContain(referral.toString());
        assertThat(ids("Priya Nair", BOARD + "&urgent=true")).doesNotContain(referral.toString());
    }

    @Test
    void the_duty_team_sees_what_it_was_alerted_to_and_nothing_else() {
        var usual = referral("Leah Barnes", OPEN, null);
        var urgent = referral("Leah Barnes", OPEN, "She has not come home");
        var evening = referral("Leah Barnes", OPEN.plus(Duration.ofHours(9)), null);
        assertThat(ids("Gareth Pugh", BOARD))
                .contains(urgent.toString(), evening.toString())
                .doesNotContain(usual.toString());
        assertThat(area.api("Gareth Pugh").get(view(usual)).status()).isEqualTo(404);
        assertThat(area.api("Gareth Pugh").get(view(urgent)).status()).isEqualTo(200);
    }

    @Test
    void a_screening_can_make_it_urgent_and_alerts_the_duty_team_but_never_less_urgent() {
        var referral = referral("Leah Barnes", OPEN, null);
        screen("Priya Nair", referral, true);
        assertThat(ids("Gareth Pugh", BOARD)).contains(referral.toString());
        assertThat(
                        count(
                                "task where subject_id = ? and kind = 'DECIDE_REFERRAL' and urgent",
                                referral.value()))
                .isEqualTo(1);
        screen("Tom Ashworth", referral, false);
        var seen = priya.get(view(referral)).body();
        assertThat(seen.get("head").get("urgent").asBoolean()).isTrue();
        assertThat(seen.get("screenings").valueStream().map(s -> s.get("by").asString()))
                .as("what was checked first stays")
                .containsExactly("Tom Ashworth", "Priya Nair");
        assertThat(
                        count(
                                "delivery where referral_id = ? and destination = 'DUTY_TEAM'",
                                referral.value()))
                .isEqualTo(1);
        assertThat(rules(priya.post("/api/v1/referrals/" + referral + "/screening", "{}")))
                .containsExactly("SCREENING_NEEDS_WORDS");
    }

    @Test
    void who_screens_or_starts_on_a_referral_has_acknowledged_it() {
        var referral = referral("Leah Barnes", OPEN, null);
        screen("Priya Nair", referral, false);
        assertThat(
                        count(
                                "delivery where referral_id = ? and destination = 'CHILDRENS_SOCIAL_CARE' and acknowledged_by = ?",
                                referral.value(),
                                area.person("Priya Nair").id().value()))
                .isEqualTo(1);
    }

    @Test
    void of_two_who_start_on_it_the_second_is_told_who_was_first() {
        var referral = referral("Leah Barnes");
        assertThat(priya.change(path(referral, "claim"), "{}", "\"0\"").status()).isEqualTo(200);
        var second = area.api("Tom Ashworth").change(path(referral, "claim"), "{}", "\"0\"");
        assertThat(second.status()).isEqualTo(409);
        assertThat(rules(second)).containsExactly("ALREADY_CLAIMED");
        assertThat(priya.get(view(referral)).body().get("head").get("ownerName").asString())
                .isEqualTo("Priya Nair");
    }

    @Test
    void a_referral_goes_back_by_the_one_who_has_it_or_by_a_manager() {
        var referral = referral("Leah Barnes");
        priya.change(path(referral, "claim"), "{}", "\"0\"");
        assertThat(
                        area.api("Tom Ashworth")
                                .change(path(referral, "release"), "{}", "\"1\"")
                                .status())
                .isEqualTo(403);
        assertThat(
                        area.api("Helen Marsh")
                                .change(path(referral, "release"), "{}", "\"1\"")
                                .status())
                .isEqualTo(200);
        assertThat(Referring.state(referral)).isEqualTo("RECEIVED");
        assertThat(area.api("Martin Crewe").change(path(referral, "claim"), "{}", "\"2\"").status())
                .as("an expired registration")
                .isEqualTo(403);
    }

    @Test
    void the_board_is_the_front_doors_and_the_duty_teams() {
        for (var who :
                List.of("Joe Tanner", "Susan Park", "Karen Doyle", "Miriam Stone", "Lorna Blythe"))
            assertThat(area.api(who).get(BOARD).status()).as(who).isEqualTo(403);
        var referral = referral("Joe Tanner");
        assertThat(area.api("Joe Tanner").get(view(referral)).status())
                .as("the referrer has a view of their own")
                .isEqualTo(403);
        assertThat(area.api("Hanna Lind").get(view(referral)).status()).isEqualTo(403);
        assertThat(area.api("Lorna Blythe").get(view(referral)).status()).isEqualTo(404);
    }

    @Test
    void one_view_has_the_history_of_the_child_and_who_they_may_be() {
        var first = referral("Leah Barnes");
        Referring.decide("Priya Nair", first, CourseOfAction.SECTION_17_ASSESSMENT);
        var child =
                area.sql()
                        .sql("select child_id from referral where id = ?")
                        .param(first.value())
                        .query(java.util.UUID.class)
                        .single();
        var name = Referring.child(first);
        var again =
                area.api("Joe Tanner")
                        .post(
                                "/api/v1/concerns",
                                """
                                {"account": {"what": "Was fetched by a car at noon.", "toldBy": "SEEN", "from": "2026-11-23", "precision": "DAY"},
                                 "children": [{"described": {"givenName": "%s", "familyName": "Example",
                                     "birth": {"date": "2014-03-02", "precision": "DAY"}}, "safeNow": "YES", "safeHome": "YES"}]}
                                """
                                        .formatted(name));
        var concern = again.body().get("parts").get(0).get("id").asString();
        var sent =
                area.api("Joe Tanner")
                        .post(
                                "/api/v1/concerns/" + concern + "/referral",
                                "{\"directReason\": \"No lead could be reached\"}");
        var second = sent.body().get("id").asString();
        var before = priya.get("/api/v1/front-door/referrals/" + second).body();
        assertThat(before.get("head").get("openTo").isNull()).isTrue();
        assertThat(before.get("candidates").valueStream().map(c -> c.get("child").asString()))
                .contains(child.toString());

        var described = before.get("head").get("child").asString();
        var matched =
                priya.post(
                        "/api/v1/children/" + described + "/match",
                        "{\"known\": \"%s\", \"why\": \"Same name and date of birth.\"}"
                                .formatted(child));
        assertThat(matched.status()).as(matched.response().body()).isEqualTo(200);
        var after = priya.get("/api/v1/front-door/referrals/" + second).body();
        assertThat(after.get("head").get("openTo").asString())
                .isEqualTo("Children and Families North");
        assertThat(after.get("candidates").isEmpty()).isTrue();
        var earlier = after.get("around").get("earlier").get(0);
        assertThat(earlier.get("referral").asString()).isEqualTo(first.toString());
        assertThat(earlier.get("action").asString()).isEqualTo("SECTION_17_ASSESSMENT");
    }

    private void screen(String who, ReferralId referral, boolean urgent) {
        var answer =
                area.api(who)
                        .post(
                                "/api/v1/referrals/" + referral + "/screening",
                                "{\"words\": \"At home with her mother.\", \"urgent\": %s}"
                                        .formatted(urgent));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    private List<String> ids(String who, String path) {
        return board(who, path).stream().map(r -> r.get("id").asString()).toList();
    }

    /** All pages. */
    private List<JsonNode> board(String who, String path) {
        var rows = new ArrayList<JsonNode>();
        var api = area.api(who);
        for (var next = path; next != null; ) {
            var answer = api.get(next);
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
            answer.body().get("referrals").forEach(rows::add);
            var link = answer.body().get("next");
            next = link.isNull() ? null : link.asString();
        }
        return rows;
    }

    private static String path(ReferralId referral, String what) {
        return "/api/v1/referrals/" + referral + "/" + what;
    }

    private static String view(ReferralId referral) {
        return "/api/v1/front-door/referrals/" + referral;
    }
}
