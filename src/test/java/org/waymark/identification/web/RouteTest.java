package org.waymark.identification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.requests.DraftId;
import org.waymark.web.forms.Errors;
import org.waymark.web.forms.Form;

/** Danger first, then five answers, then what can follow. */
class RouteTest {
    @Test
    void immediate_danger_is_asked_first_and_goes_the_shortest_way() {
        var journey = journey("YES", "1");
        assertThat(steps(journey))
                .containsExactly("danger", "emergency", "who", "what", "when", "safety");
        assertThat(Route.end(journey).step()).isEqualTo(Step.CHECK);
        assertThat(Route.end(journey("NO", "1")).step()).isEqualTo(Step.TASKS);
    }

    @Test
    void what_and_when_are_asked_once_and_each_child_is_asked_about_alone() {
        assertThat(steps(journey("NO", "1", "3")))
                .containsExactly(
                        "danger", "who", "what", "when", "safety", "who", "part", "safety");
    }

    @Test
    void every_page_leads_back_to_the_one_before() {
        var journey = journey("NO", "1", "2");
        var line = Route.line(journey);
        for (int i = 1; i < line.size(); i++) {
            assertThat(Route.back(journey, line.get(i), ""))
                    .isEqualTo(line.get(i - 1).path(journey.id()));
            assertThat(Route.after(journey, line.get(i - 1), ""))
                    .isEqualTo(line.get(i).path(journey.id()));
        }
        assertThat(Route.back(journey, line.getFirst(), "")).isEqualTo("/concerns");
        assertThat(Route.after(journey, line.getLast(), "")).endsWith("/tasks");
    }

    @Test
    void whoever_changes_an_answer_comes_back_to_the_answers() {
        var journey = journey("NO", "1");
        var what = Stop.at(Step.WHAT);
        assertThat(Route.after(journey, what, "check")).endsWith("/check");
        assertThat(Route.back(journey, what, "check")).endsWith("/check");
        var seen = Stop.seen(org.waymark.identification.IndicatorList.INDICATOR, 1);
        assertThat(Route.back(journey, seen, "check")).endsWith("/children/1/indicator?to=check");
    }

    private static List<String> steps(Journey journey) {
        return Route.line(journey).stream().map(s -> s.step().slug()).toList();
    }

    private static Journey journey(String danger, String... children) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        answers.put("danger", List.of(danger));
        answers.put("children", List.of(children));
        return new Journey(DraftId.random(), new Form(answers, Errors.NONE), Instant.EPOCH);
    }
}
