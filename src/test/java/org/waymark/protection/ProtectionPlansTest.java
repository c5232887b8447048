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

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.England;
import org.waymark.calendar.WorkingDays;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/** Guide ¶10 and the census: one plan after another, visits as the plan sets, and how it ends. */
class ProtectionPlansTest {
    private static final String PLANS = "/api/v1/protection-plans/";
    private static final String NEEDS = "/api/v1/child-in-need-plans/";
    private static final LocalDate TODAY = England.dateOf(Instant.now());

    private final Northmoor area = Northmoor.area();
    private final Api priya = area.api("Priya Nair");

    @Test
    void a_child_in_need_plan_and_a_child_protection_plan_never_overlap() {
        var file = file();
        var need = id(priya.post(path(file, "child-in-need-plans"), startedOn(20)));
        assertThat(rules(priya.post(path(file, "protection-plans"), fromElsewhere(10, ""))))
                .containsExactly("NEED_PLAN_RUNS");
        assertThat(
                        rules(
                                priya.post(
                                        path(file, "protection-plans"),
                                        fromElsewhere(30, ", \"endNeedPlan\": true"))))
                .containsExactly("PLANS_OVERLAP");
        var plan =
                id(
                        priya.post(
                                path(file, "protection-plans"),
                                fromElsewhere(10, ", \"endNeedPlan\": true")));
        assertThat(read(priya, NEEDS + need).get("endedOn").asString())
                .as("on the day the other starts")
                .isEqualTo(TODAY.minusDays(10).toString());
        assertThat(rules(priya.post(path(file, "child-in-need-plans"), "{}")))
                .containsExactly("PROTECTION_PLAN_RUNS");
        var end =
                "{\"how\": \"OTHER_AREA\", \"endedOn\": \"%s\", \"reason\": \"They moved.\", \"needPlan\": true}"
                        .formatted(TODAY.minusDays(1));
        assertThat(change(priya, PLANS + plan, "end", end).status()).isEqualTo(200);
        assertThat(rules(priya.post(path(file, "child-in-need-plans"), startedOn(5))))
                .contains("NEED_PLAN_ALREADY_RUNS", "PLANS_OVERLAP");
    }

    @Test
    void only_a_review_conference_ends_a_plan_of_a_child_who_stays_here() {
        var plan = id(priya.post(path(file(), "protection-plans"), fromElsewhere(10, "")));
        assertThat(rules(change(priya, PLANS + plan, "end", "{}")))
                .containsExactly("PLAN_NEEDS_END", "PLAN_NEEDS_HOW", "PLAN_END_NEEDS_REASON");
        var review =
                "{\"how\": \"REVIEW_CONFERENCE\", \"endedOn\": \"%s\", \"reason\": \"She is safe.\"}";
        assertThat(rules(change(priya, PLANS + plan, "end", review.formatted(TODAY))))
                .containsExactly("PLAN_ENDS_BY_REVIEW");
        var moved = "{\"how\": \"OTHER_AREA\", \"endedOn\": \"%s\", \"reason\": \"They moved.\"}";
        assertThat(rules(change(priya, PLANS + plan, "end", moved.formatted(TODAY.minusDays(10)))))
                .containsExactly("PLAN_ENDS_ON_FIRST_DAY");
        assertThat(change(priya, PLANS + plan, "end", moved.formatted(TODAY)).status())
                .isEqualTo(200);
        assertThat(runs("visit.first", plan)).isFalse();
    }

    @Test
    void a_plan_that_is_made_here_starts_with_its_conference() {
        var file = file();
        assertThat(
                        rules(
                                priya.post(
                                        path(file, "protection-plans"),
                                        "{\"startedOn\": \"%s\"}".formatted(TODAY))))
                .containsExactly("PLAN_NEEDS_CONFERENCE_OR_AREA", "PLAN_NEEDS_CATEGORY");
    }

    @Test
    void the_child_is_visited_as_often_as_the_plan_sets() {
        var plan =
                id(
                        priya.post(
                                path(file(), "protection-plans"),
                                fromElsewhere(0, ", \"visitEvery\": 5")));
        assertThat(due("visit.first", plan)).isEqualTo(in(5));
        var away = "{\"seen\": false, \"words\": \"Nobody was at home.\"}";
        id(priya.post(PLANS + plan + "/visits", away));
        assertThat(runs("visit.first", plan)).as("nobody saw the child").isTrue();
        id(
                priya.post(
                        PLANS + plan + "/visits",
                        "{\"seen\": true, \"alone\": true, \"words\": \"She likes her new school.\"}"));
        assertThat(runs("visit.first", plan)).isFalse();
        assertThat(due("visit.next", plan)).isEqualTo(in(5));
        assertThat(rules(change(priya, PLANS + plan, "changes", "{\"visitEvery\": 0}")))
                .containsExactly("VISIT_INTERVAL_WRONG");
        var changed = "{\"category\": \"EMOTIONAL\", \"visitEvery\": 3}";
        assertThat(change(priya, PLANS + plan, "changes", changed).status()).isEqualTo(200);
        assertThat(due("visit.interval", plan)).isEqualTo(in(3));
        var seen = read(priya, PLANS + plan);
        assertThat(seen.get("initialCategory").asString()).isEqualTo("SEXUAL");
        assertThat(seen.get("latestCategory").asString()).isEqualTo("EMOTIONAL");
    }

    @Test
    void without_a_number_in_the_plan_the_areas_rule_of_10_working_days_holds() {
        var plan = id(priya.post(path(file(), "protection-plans"), fromElsewhere(0, "")));
        assertThat(due("visit.first", plan)).isEqualTo(in(10));
    }

    @Test
    void an_overdue_visit_goes_to_the_manager_once() {
        var plan = id(priya.post(path(file(), "protection-plans"), fromElsewhere(40, "")));
        area.beans(OverdueVisitsJob.class).forEach(OverdueVisitsJob::look);
        var told = openTasks(OverdueVisits.TASK, plan);
        assertThat(told).isGreaterThanOrEqualTo(2);
        area.beans(OverdueVisitsJob.class).forEach(OverdueVisitsJob::look);
        assertThat(openTasks(OverdueVisits.TASK, plan)).isEqualTo(told);
        id(
                priya.post(
                        PLANS + plan + "/visits",
                        "{\"seen\": true, \"alone\": false, \"words\": \"Seen with her mother.\"}"));
        assertThat(openTasks(OverdueVisits.TASK, plan)).isZero();
    }

    @Test
    void a_child_in_need_plan_is_reviewed_and_goes_on_or_ends() {
        var need = id(priya.post(path(file(), "child-in-need-plans"), startedOn(30)));
        assertThat(openTasks("NEED_PLAN_REVIEW", need)).isEqualTo(1);
        assertThat(runs("need-plan.review", need)).isTrue();
        assertThat(rules(change(priya, NEEDS + need, "reviews", "{}")))
                .containsExactly("REVIEW_NEEDS_WORDS", "REVIEW_NEEDS_ANSWER");
        var goesOn = "{\"words\": \"School every day.\", \"goesOn\": %s}";
        assertThat(change(priya, NEEDS + need, "reviews", goesOn.formatted(true)).status())
                .isEqualTo(200);
        assertThat(runs("need-plan.next-review", need)).isTrue();
        assertThat(change(priya, NEEDS + need, "reviews", goesOn.formatted(false)).status())
                .isEqualTo(200);
        assertThat(read(priya, NEEDS + need).get("endedOn").asString()).isEqualTo(TODAY.toString());
        assertThat(openTasks("NEED_PLAN_REVIEW", need)).isZero();
        assertThat(rules(change(priya, NEEDS + need, "reviews", goesOn.formatted(true))))
                .containsExactly("PLAN_HAS_ENDED");
    }

    private static Instant in(int workingDays) {
        return new WorkingDays(workingDays).after(Instant.now(), new BankHolidays());
    }

    private static String startedOn(int daysAgo) {
        return "{\"startedOn\": \"%s\"}".formatted(TODAY.minusDays(daysAgo));
    }

    private static String fromElsewhere(int daysAgo, String more) {
        return "{\"fromArea\": \"Westmere\", \"startedOn\": \"%s\", \"category\": \"SEXUAL\"%s}"
                .formatted(TODAY.minusDays(daysAgo), more);
    }
}
