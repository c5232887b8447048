package org.waymark.trafficking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.trafficking.NrmOutcome.NEGATIVE;
import static org.waymark.trafficking.NrmOutcome.POSITIVE;
import static org.waymark.trafficking.NrmStepKind.*;

import org.junit.jupiter.api.Test;

/** Where a national referral stands, and what may follow (domain.md C.8). */
class NrmStageTest {
    @Test
    void a_referral_goes_from_considered_to_conclusive_grounds() {
        assertThat(NrmStage.SUBMITTED.after(REASONABLE_GROUNDS, POSITIVE))
                .contains(NrmStage.REASONABLE_YES);
        assertThat(NrmStage.REASONABLE_YES.after(CONCLUSIVE_GROUNDS, POSITIVE))
                .contains(NrmStage.CONCLUSIVE_YES);
    }

    @Test
    void nothing_is_decided_that_was_not_submitted() {
        for (var stage :
                new NrmStage[] {NrmStage.CONSIDERED, NrmStage.ROUTED, NrmStage.NOT_SUBMITTED}) {
            assertThat(stage.after(REASONABLE_GROUNDS, POSITIVE)).isEmpty();
            assertThat(stage.after(CONCLUSIVE_GROUNDS, NEGATIVE)).isEmpty();
            assertThat(stage.after(ASKED, null)).isEmpty();
            assertThat(stage.canBeSubmitted()).isTrue();
        }
        assertThat(NrmStage.SUBMITTED.after(CONCLUSIVE_GROUNDS, POSITIVE)).isEmpty();
    }

    @Test
    void a_negative_decision_can_be_reconsidered_and_decided_anew() {
        assertThat(NrmStage.SUBMITTED.after(REASONABLE_GROUNDS, NEGATIVE))
                .contains(NrmStage.REASONABLE_NO);
        assertThat(NrmStage.REASONABLE_NO.after(RECONSIDERATION, null))
                .contains(NrmStage.RECONSIDERING);
        assertThat(NrmStage.RECONSIDERING.after(REASONABLE_GROUNDS, POSITIVE))
                .contains(NrmStage.REASONABLE_YES);
        assertThat(NrmStage.CONCLUSIVE_YES.after(RECONSIDERATION, null)).isEmpty();
    }

    @Test
    void the_child_is_told_at_any_time() {
        for (var stage : NrmStage.values())
            assertThat(stage.after(CHILD_TOLD, null)).contains(stage);
    }
}
