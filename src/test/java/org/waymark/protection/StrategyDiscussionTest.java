package org.waymark.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.protection.Protecting.change;
import static org.waymark.protection.Protecting.file;
import static org.waymark.protection.Protecting.id;
import static org.waymark.protection.Protecting.openTasks;
import static org.waymark.protection.Protecting.path;
import static org.waymark.protection.Protecting.read;
import static org.waymark.protection.Protecting.rules;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.England;
import org.waymark.child.WishesAndFeelings;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.Referring;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/** Guide ¶10: with police, health and others, at any moment, and nothing delays it. */
class StrategyDiscussionTest {
    private static final String PATH = "/api/v1/strategy-discussions/";

    private final Northmoor area = Northmoor.area();
    private final Api priya = area.api("Priya Nair");

    @Test
    void at_two_at_night_by_telephone_without_health_and_without_wishes_it_goes_through() {
        var file = file();
        var night = lastNight();
        var strategy =
                id(
                        priya.post(
                                path(file, "strategy-discussions"),
                                """
                                {"heldAt": "%s", "how": "TELEPHONE", "decision": "SECTION_47_JOINT",
                                 "people": [{"practitioner": "%s"}]}
                                """
                                        .formatted(night, area.person("Karen Doyle").id())));
        var seen = read(priya, PATH + strategy);
        assertThat(seen.get("state").asString()).isEqualTo("HELD");
        assertThat(seen.get("missing").valueStream().map(m -> m.asString()))
                .containsExactly("HEALTH");
        assertThat(openTasks("MEETING_RECONVENE", seen.get("meeting").asString())).isEqualTo(1);
        assertThat(openTasks("STRATEGY_REASONS", strategy)).isEqualTo(1);
        assertThat(openTasks("STRATEGY_FOLLOW_UP", strategy)).isEqualTo(1);
        assertThat(openTasks(WishesAndFeelings.TASK, childOf(file))).isEqualTo(1);
        var enquiry = read(priya, "/api/v1/enquiries/" + seen.get("enquiry").asString());
        assertThat(Instant.parse(enquiry.get("startedAt").asString()))
                .as("the census's start")
                .isEqualTo(night);
        assertThat(enquiry.get("joint").asBoolean()).isTrue();
        assertThat(
                        change(
                                        priya,
                                        PATH + strategy,
                                        "decision",
                                        "{\"reasons\": \"She was held in a flat.\"}")
                                .status())
                .isEqualTo(200);
        assertThat(openTasks("STRATEGY_REASONS", strategy)).isZero();
    }

    @Test
    void a_mistyped_year_refuses_nothing_and_an_empty_place_in_a_list_is_named() {
        var held = "{\"heldAt\": \"1970-01-01T02:00:00Z\"}";
        var file = file();
        var seen = read(priya, PATH + id(priya.post(path(file, "strategy-discussions"), held)));
        assertThat(openTasks("MEETING_RECONVENE", seen.get("meeting").asString())).isEqualTo(1);
        assertThat(rules(priya.post(path(file, "strategy-discussions"), "{\"people\": [null]}")))
                .containsExactly("VALUE_UNREADABLE");
    }

    @Test
    void a_discussion_that_was_decided_on_is_no_longer_asked_for_when_it_was_held() {
        var referral = Referring.referral("Leah Barnes");
        Referring.decide("Priya Nair", referral, CourseOfAction.STRATEGY_DISCUSSION);
        assertThat(openTasks("NEXT_STEP", referral.toString())).isEqualTo(1);
        id(priya.post(path(Referring.file(referral), "strategy-discussions"), "{}"));
        assertThat(openTasks("NEXT_STEP", referral.toString())).isZero();
    }

    @Test
    void it_needs_neither_an_assessment_nor_a_decision_and_may_be_decided_afterwards() {
        var strategy = id(priya.post(path(file(), "strategy-discussions"), "{}"));
        assertThat(openTasks("STRATEGY_DECISION", strategy)).isEqualTo(1);
        assertThat(rules(change(priya, PATH + strategy, "decision", "{}")))
                .containsExactly("STRATEGY_NEEDS_DECISION");
        assertThat(
                        change(
                                        priya,
                                        PATH + strategy,
                                        "decision",
                                        "{\"decision\": \"SECTION_47_SINGLE\"}")
                                .status())
                .isEqualTo(200);
        assertThat(openTasks("STRATEGY_DECISION", strategy)).isZero();
        assertThat(read(priya, PATH + strategy).get("enquiry").isNull()).isFalse();
    }

    @Test
    void a_decision_against_an_enquiry_needs_its_reasons_and_the_childs_wishes_or_why_not() {
        var file = file();
        var against = "{\"decision\": \"ASSESSMENT\"%s}";
        assertThat(rules(priya.post(path(file, "strategy-discussions"), against.formatted(""))))
                .containsExactly("STRATEGY_NEEDS_REASONS", "WISHES_NEEDED");
        var whole =
                ", \"reasons\": \"Nothing points to harm.\", \"wishes\": {\"state\": \"NOT_YET\", \"reason\": \"Seen tomorrow.\"}";
        var strategy = id(priya.post(path(file, "strategy-discussions"), against.formatted(whole)));
        assertThat(read(priya, PATH + strategy).get("enquiry").isNull()).isTrue();
    }

    @Test
    void that_one_was_considered_and_is_not_held_is_recorded_with_the_reason() {
        var file = file();
        assertThat(rules(priya.post(path(file, "strategy-discussions/not-held"), "{}")))
                .containsExactly("NOT_HELD_NEEDS_REASON");
        var strategy =
                id(
                        priya.post(
                                path(file, "strategy-discussions/not-held"),
                                "{\"reason\": \"Nothing points to significant harm.\"}"));
        assertThat(read(priya, PATH + strategy).get("notHeldBecause").asString())
                .isEqualTo("Nothing points to significant harm.");
        assertThat(priya.post(path(file, "strategy-discussions"), "{}").status())
                .as("one can be held at any moment")
                .isEqualTo(201);
    }

    @Test
    void police_and_health_who_are_asked_read_it_and_who_is_not_does_not() {
        var file = file();
        var planned =
                """
                {"plannedFor": "%s", "how": "VIDEO", "people": [{"practitioner": "%s"}, {"practitioner": "%s"}]}
                """
                        .formatted(
                                Instant.now().plusSeconds(86_400),
                                area.person("Karen Doyle").id(),
                                area.person("Moira Kelly").id());
        var strategy = id(priya.post(path(file, "strategy-discussions/planned"), planned));
        for (var who : java.util.List.of("Karen Doyle", "Moira Kelly"))
            assertThat(area.api(who).get(PATH + strategy).status()).as(who).isEqualTo(200);
        assertThat(area.api("Leah Barnes").get(PATH + strategy).status()).isEqualTo(404);
        assertThat(area.api("Karen Doyle").post(path(file, "strategy-discussions"), "{}").status())
                .as("children's social care holds it")
                .isEqualTo(403);
        assertThat(
                        rules(
                                priya.post(
                                        path(file, "strategy-discussions/planned"),
                                        "{\"plannedFor\": \"2024-01-01T10:00:00Z\"}")))
                .containsExactly("PLANNED_IN_THE_PAST");
    }

    @Test
    void a_follow_up_belongs_to_the_enquiry_that_runs() {
        var file = file();
        var first =
                id(
                        priya.post(
                                path(file, "strategy-discussions"),
                                "{\"how\": \"TELEPHONE\", \"decision\": \"SECTION_47_SINGLE\", \"reasons\": \"Harm.\"}"));
        var second =
                id(
                        priya.post(
                                path(file, "strategy-discussions"),
                                "{\"follows\": \"%s\", \"decision\": \"SECTION_47_JOINT\", \"reasons\": \"Harm.\"}"
                                        .formatted(first)));
        assertThat(read(priya, PATH + second).get("enquiry"))
                .isEqualTo(read(priya, PATH + first).get("enquiry"));
        assertThat(openTasks("STRATEGY_FOLLOW_UP", first)).isZero();
    }

    private String childOf(String file) {
        return area.sql()
                .sql("select child_id::text from file where reference = ?")
                .param(file)
                .query(String.class)
                .single();
    }

    private static Instant lastNight() {
        var now = Instant.now();
        var two = England.dateOf(now).atTime(LocalTime.of(2, 0)).atZone(England.ZONE).toInstant();
        return two.isAfter(now) ? two.minus(1, ChronoUnit.DAYS) : two;
    }
}
