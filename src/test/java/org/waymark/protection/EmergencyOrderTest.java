package org.waymark.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.protection.Protecting.change;
import static org.waymark.protection.Protecting.due;
import static org.waymark.protection.Protecting.file;
import static org.waymark.protection.Protecting.id;
import static org.waymark.protection.Protecting.openTasks;
import static org.waymark.protection.Protecting.path;
import static org.waymark.protection.Protecting.read;
import static org.waymark.protection.Protecting.rules;
import static org.waymark.protection.Protecting.runs;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.England;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/** Children Act 1989 s44 and s45: up to 8 days, one extension of up to 7 (domain.md B.6). */
class EmergencyOrderTest {
    private static final String ORDERS = "/api/v1/emergency-orders/";
    private static final Instant MADE =
            Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MINUTES);

    private final Northmoor area = Northmoor.area();
    private final Api priya = area.api("Priya Nair");
    private final Api karen = area.api("Karen Doyle");

    @Test
    void it_lasts_8_days_from_when_the_court_made_it() {
        var order = made(file(), "\"appliedBy\": \"LOCAL_AUTHORITY\"");
        assertThat(ends(order)).isEqualTo(England.daysAfter(MADE, 8));
        assertThat(due("emergency.order", order))
                .isEqualTo(
                        MADE.plus(Duration.between(MADE, ends(order)).toHours(), ChronoUnit.HOURS));
    }

    @Test
    void of_the_designated_officer_its_8_days_count_from_the_first_day_of_police_protection() {
        var file = file();
        var taken = Instant.now().minus(Duration.ofHours(30)).truncatedTo(ChronoUnit.MINUTES);
        id(
                karen.post(
                        "/api/v1/police-protections",
                        """
                        {"concern": "%s", "officer": "PC 2207 Baines", "takenAt": "%s", "reason": "Left there he would come to harm."}
                        """
                                .formatted(Protecting.concernOf(file), taken)));
        var order = made(file, "\"appliedBy\": \"DESIGNATED_OFFICER\"");
        var firstDay = England.endOf(England.dateOf(taken).minusDays(1));
        var seen = read(priya, ORDERS + order);
        assertThat(Instant.parse(seen.get("countsFrom").asString())).isEqualTo(firstDay);
        assertThat(ends(order)).isEqualTo(England.daysAfter(firstDay, 8));
        assertThat(read(karen, ORDERS + order).get("policeProtection").isNull()).isFalse();
        assertThat(
                        rules(
                                priya.post(
                                        path(file(), "emergency-orders"),
                                        body("\"appliedBy\": \"DESIGNATED_OFFICER\""))))
                .as("no police protection known")
                .containsExactly("ORDER_NEEDS_FIRST_DAY");
        var typed =
                "\"appliedBy\": \"DESIGNATED_OFFICER\", \"firstDay\": \"%s\""
                        .formatted(England.dateOf(MADE).minusDays(1));
        assertThat(ends(made(file(), typed)))
                .isEqualTo(England.endOf(England.dateOf(MADE).plusDays(6)));
    }

    @Test
    void no_order_is_longer_than_the_law_allows_and_all_that_is_wrong_is_said_at_once() {
        var file = file();
        assertThat(rules(priya.post(path(file, "emergency-orders"), "{}")))
                .containsExactly(
                        "ORDER_NEEDS_MADE_AT", "ORDER_NEEDS_COURT", "ORDER_NEEDS_APPLICANT");
        var long_ =
                "\"appliedBy\": \"NSPCC\", \"endsAt\": \"%s\""
                        .formatted(MADE.plus(Duration.ofDays(9)));
        assertThat(rules(priya.post(path(file, "emergency-orders"), body(long_))))
                .containsExactly("ORDER_TOO_LONG");
        made(file, "\"appliedBy\": \"LOCAL_AUTHORITY\"");
        assertThat(
                        rules(
                                priya.post(
                                        path(file, "emergency-orders"),
                                        body("\"appliedBy\": \"LOCAL_AUTHORITY\""))))
                .containsExactly("ORDER_ALREADY_RUNNING");
    }

    @Test
    void it_is_extended_once_by_7_days_at_most() {
        var order = made(file(), "\"appliedBy\": \"LOCAL_AUTHORITY\"");
        var end = ends(order);
        var tooLong = "{\"endsAt\": \"%s\"}".formatted(England.daysAfter(end, 8));
        assertThat(rules(change(priya, ORDERS + order, "extension", tooLong)))
                .containsExactly("EXTENSION_TOO_LONG");
        assertThat(change(priya, ORDERS + order, "extension", "{}").status()).isEqualTo(200);
        assertThat(ends(order)).isEqualTo(England.daysAfter(end, 7));
        assertThat(runs("emergency.order", order)).isFalse();
        assertThat(runs("emergency.order.extended", order)).isTrue();
        assertThat(rules(change(priya, ORDERS + order, "extension", "{}")))
                .contains("ORDER_EXTENDED_ONCE");
    }

    @Test
    void its_end_says_what_keeps_the_child_safe_and_is_never_later_than_by_law() {
        var order = made(file(), "\"appliedBy\": \"LOCAL_AUTHORITY\"");
        assertThat(rules(change(priya, ORDERS + order, "end", "{}")))
                .containsExactly("ORDER_END_NEEDS_HOW", "ORDER_END_NEEDS_WHAT_FOLLOWS");
        var end =
                "{\"how\": \"FOLLOWED\", \"follows\": \"Section 20 with his mother's agreement.\"}";
        var etag = priya.get(ORDERS + order).header("ETag");
        assertThat(priya.change(ORDERS + order + "/end", end, etag).status()).isEqualTo(200);
        assertThat(priya.change(ORDERS + order + "/end", end, etag).status())
                .as("over an old version")
                .isEqualTo(409);
        assertThat(runs("emergency.order", order)).isFalse();
        assertThat(openTasks("EMERGENCY_ORDER_ENDS", order)).isZero();
    }

    @Test
    void the_child_and_the_parents_are_told_or_it_is_said_why_not() {
        var order = made(file(), "\"appliedBy\": \"LOCAL_AUTHORITY\"");
        assertThat(openTasks("TELL_OF_ORDER", order)).isEqualTo(1);
        assertThat(tell(order, "{\"whom\": \"CHILD\", \"state\": \"TOLD\"}").status())
                .isEqualTo(200);
        assertThat(rules(tell(order, "{\"whom\": \"PARENTS\", \"state\": \"NOT_SAFE\"}")))
                .containsExactly("NOT_SAFE_NEEDS_REASON");
        assertThat(openTasks("TELL_OF_ORDER", order)).isEqualTo(1);
        var notSafe =
                "{\"whom\": \"PARENTS\", \"state\": \"NOT_SAFE\", \"words\": \"Her stepfather may be involved.\"}";
        assertThat(tell(order, notSafe).status()).isEqualTo(200);
        assertThat(openTasks("TELL_OF_ORDER", order)).isZero();
    }

    @Test
    void the_duty_to_enquire_opens_by_itself_and_a_strategy_discussion_answers_it() {
        var file = file();
        var order = made(file, "\"appliedBy\": \"LOCAL_AUTHORITY\"");
        assertThat(openTasks("ORDER_ENQUIRY_DUTY", order)).isEqualTo(1);
        assertThat(runs("strategy.after.order", order)).isTrue();
        id(priya.post(path(file, "strategy-discussions"), "{}"));
        assertThat(openTasks("ORDER_ENQUIRY_DUTY", order)).isZero();
        assertThat(runs("strategy.after.order", order)).isFalse();
        assertThat(read(priya, ORDERS + order).get("enquiryAt").isNull()).isFalse();
    }

    @Test
    void who_may_not_see_it_does_not_learn_of_it() {
        var file = file();
        var order = made(file, "\"appliedBy\": \"LOCAL_AUTHORITY\"");
        assertThat(area.api("Leah Barnes").get(ORDERS + order).status())
                .as("who raised the concern")
                .isEqualTo(404);
        assertThat(area.api("Leah Barnes").post(path(file, "emergency-orders"), "{}").status())
                .isEqualTo(403);
        assertThat(area.api("Moira Kelly").get(ORDERS + order).status()).isEqualTo(404);
    }

    private Api.Answer tell(String order, String body) {
        return priya.post(ORDERS + order + "/tells", body);
    }

    private Instant ends(String order) {
        return Instant.parse(read(priya, ORDERS + order).get("endsAt").asString());
    }

    private String made(String file, String more) {
        return id(priya.post(path(file, "emergency-orders"), body(more)));
    }

    private static String body(String more) {
        return "{\"court\": \"Northmoor Family Court\", \"madeAt\": \"%s\", %s}"
                .formatted(MADE, more);
    }
}
