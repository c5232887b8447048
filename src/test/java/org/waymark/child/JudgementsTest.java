package org.waymark.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Assessed;
import org.waymark.calendar.England;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/** Exploitation is judged by a person, with a reason and a history; never by a score (C.2, C.3). */
class JudgementsTest {
    private static final String LORNA = "Lorna Blythe";
    private final Northmoor area = Northmoor.area();

    @Test
    void every_judgement_stays_with_its_reason_and_who_made_it() {
        var path = path(Assessed.opened());
        made(path, "EMERGING", 50);
        made(path, "VULNERABLE", 90);
        var all = area.api(LORNA).get(path).body().get("judgements");
        assertThat(all.valueStream().map(j -> j.get("level").asString()).toList())
                .containsExactly("VULNERABLE", "EMERGING");
        assertThat(all.toString()).doesNotContainIgnoringCase("score");
    }

    @Test
    void a_level_needs_a_reason_a_review_in_time_and_says_all_at_once() {
        var path = path(Assessed.opened());
        assertThat(rules(area.api(LORNA).post(path, "{}")))
                .contains(
                        "JUDGEMENT_NEEDS_LEVEL",
                        "JUDGEMENT_NEEDS_RATIONALE",
                        "JUDGEMENT_NEEDS_DISABILITY",
                        "JUDGEMENT_NEEDS_REVIEW");
        assertThat(rules(post(path, "SIGNIFICANT", "NO", 29)))
                .containsExactly("JUDGEMENT_REVIEW_TOO_LATE");
    }

    @Test
    void the_lowest_level_is_not_used_for_a_child_with_a_learning_disability_without_words() {
        var path = path(Assessed.opened());
        assertThat(rules(post(path, "NONE_CURRENT", "YES", 30)))
                .containsExactly("LOWEST_LEVEL_NEEDS_WORDS");
    }

    @Test
    void a_manager_other_than_who_judged_countersigns() {
        var path = path(Assessed.opened());
        var id = made(path, "EMERGING", 50);
        var sign = path + "/" + id + "/countersign";
        assertThat(area.api(LORNA).change(sign, "{\"agreed\": true}", "\"0\"").status())
                .isEqualTo(403);
        assertThat(rules(area.api("Anita Rao").change(sign, "{\"agreed\": false}", "\"0\"")))
                .containsExactly("COUNTERSIGN_NEEDS_WORDS");
        assertThat(area.api("Anita Rao").change(sign, "{\"agreed\": true}", "\"0\"").status())
                .isEqualTo(200);
        assertThat(area.api("Anita Rao").change(sign, "{\"agreed\": true}", "\"0\"").status())
                .isEqualTo(409);
    }

    private static String path(Assessed a) {
        return "/api/v1/files/" + a.reference() + "/judgements";
    }

    private String made(String path, String level, int days) {
        var answer = post(path, level, "NO", days);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.body().get("id").asString();
    }

    private Api.Answer post(String path, String level, String disability, int days) {
        var body =
                "{\"level\": \"%s\", \"rationale\": \"What is known.\", \"learningDisability\": \"%s\", \"reviewOn\": \"%s\"}"
                        .formatted(level, disability, LocalDate.now(England.ZONE).plusDays(days));
        return area.api(LORNA).post(path, body);
    }

    private static List<String> rules(Api.Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(422);
        return answer.body()
                .get("errors")
                .valueStream()
                .map(e -> e.get("rule").asString())
                .toList();
    }
}
