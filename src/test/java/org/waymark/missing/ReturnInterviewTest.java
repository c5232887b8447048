package org.waymark.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.ChildId;
import org.waymark.web.RuleBroken;

class ReturnInterviewTest {
    private static final Instant BACK = Instant.parse("2026-11-20T02:30:00Z");
    private static final Instant DUE = BACK.plus(Duration.ofHours(72));
    private final ReturnInterview.ToOffer toOffer =
            new ReturnInterview.ToOffer(
                    new ReturnInterview.Facts(
                            ReturnInterviewId.random(),
                            EpisodeId.random(),
                            ChildId.random(),
                            null,
                            null,
                            BACK,
                            DUE,
                            ReturnInterview.Times.NONE,
                            0));

    @Test
    void offered_accepted_and_held_are_three_facts_with_three_times() {
        var done = toOffer.offer(at(5)).accept(at(6)).hold(at(30), null);
        assertThat(done.facts().times())
                .isEqualTo(new ReturnInterview.Times(at(5), at(6), null, null, at(30)));
        assertThat(done.late()).isFalse();
    }

    @Test
    void declined_is_not_the_same_as_not_offered() {
        var declined = toOffer.offer(at(5)).decline(at(6));
        assertThat(declined.facts().times().offered()).isEqualTo(at(5));
        assertThat(toOffer.facts().times().offered()).isNull();
    }

    @Test
    void a_child_who_said_no_may_say_yes_later_and_both_stay() {
        var accepted = toOffer.offer(at(5)).decline(at(6)).offer(at(20)).accept(at(21));
        assertThat(accepted.facts().times().declined()).isEqualTo(at(6));
        assertThat(accepted.facts().times().accepted()).isEqualTo(at(21));
    }

    @Test
    void offered_again_the_first_offer_keeps_its_time() {
        var offered = toOffer.offer(at(5)).decline(at(6)).offer(at(60));
        assertThat(offered.facts().times().offered()).isEqualTo(at(5));
    }

    @Test
    void what_was_not_possible_may_become_possible() {
        var accepted = toOffer.notPossible(at(10)).offer(at(20)).accept(at(21));
        assertThat(accepted.facts().times().notPossible()).isEqualTo(at(10));
        assertThat(accepted.state()).isEqualTo(InterviewState.ACCEPTED);
    }

    @Test
    void within_72_hours_means_up_to_their_last_moment() {
        var accepted = toOffer.offer(at(5)).accept(at(6));
        assertThat(accepted.hold(DUE, null).late()).isFalse();
        assertThat(accepted.hold(DUE.plusSeconds(60), "An exam").late()).isTrue();
    }

    @Test
    void after_the_72_hours_the_reason_is_recorded() {
        var accepted = toOffer.offer(at(5)).accept(at(6));
        assertThatThrownBy(() -> accepted.hold(DUE.plusSeconds(60), " "))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("LATE_NEEDS_REASON");
    }

    private static Instant at(int hours) {
        return BACK.plus(Duration.ofHours(hours));
    }
}
