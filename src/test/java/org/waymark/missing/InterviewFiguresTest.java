package org.waymark.missing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.casefile.ChildId;
import org.waymark.testing.Northmoor;

/** Storyline 5 in figures: each fact counted by itself (domain.md B.5, I). */
class InterviewFiguresTest {
    private final Northmoor area = Northmoor.area();

    @Test
    void declined_not_possible_late_and_never_offered_are_four_different_numbers() {
        var figures =
                area.as("Lorna Blythe", () -> area.bean(InterviewFiguresQuery.class).of(grace()));
        assertThat(figures).isEqualTo(new InterviewFigures(7, 6, 4, 1, 1, 3, 2, 1));
    }

    @Test
    void graces_episodes_are_counted_on_every_page_about_her() {
        var summary =
                area.as(
                        "Lorna Blythe",
                        () -> area.bean(org.waymark.child.MissingSummaries.class).of(grace()));
        assertThat(summary.counts()).isEqualTo("7 episodes in the last 90 days, 7 in all");
        assertThat(summary.interviewsDone()).isEqualTo(3);
    }

    @Test
    void the_same_retail_park_and_the_same_car_stand_out() {
        var pattern =
                area.as(
                        "Lorna Blythe",
                        () -> {
                            var reference =
                                    area.bean(org.waymark.casefile.CaseFiles.class)
                                            .referenceOf(grace())
                                            .orElseThrow();
                            return area.bean(PatternQuery.class).of(reference, null);
                        });
        var park = pattern.places().getFirst();
        assertThat(park.words()).startsWith("Northgate retail park");
        assertThat(park.told()).isEqualTo(3);
        assertThat(park.found()).isEqualTo(3);
        assertThat(pattern.again().getFirst().words()).startsWith("Silver hatchback");
        assertThat(pattern.again().getFirst().told()).isEqualTo(3);
        assertThat(pattern.startsByHour().stream().mapToInt(Integer::intValue).sum()).isEqualTo(7);
    }

    @Test
    void at_the_third_episode_social_care_is_asked_to_consider_a_strategy_discussion() {
        var prompts =
                area.sql()
                        .sql(
                                "select count(*) from task where child_id = ? and kind = 'CONSIDER_STRATEGY' and done_at is null")
                        .param(grace().value())
                        .query(Long.class)
                        .single();
        assertThat(prompts).isOne();
    }

    @Test
    void the_returns_know_offered_by_yes_no_or_not_applicable() {
        assertThat(InterviewFigures.offeredCode(true, false)).isEqualTo("Y");
        assertThat(InterviewFigures.offeredCode(false, false)).isEqualTo("N");
        assertThat(InterviewFigures.offeredCode(false, true)).isEqualTo("NA");
    }

    private ChildId grace() {
        return new ChildId(
                area.sql()
                        .sql(
                                "select id from child where given_name = 'Grace' and family_name = 'Hollis'")
                        .query(java.util.UUID.class)
                        .single());
    }
}
