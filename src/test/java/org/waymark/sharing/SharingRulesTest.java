package org.waymark.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Happened;
import org.waymark.casefile.Precision;
import org.waymark.requests.CommandKey;
import org.waymark.web.RuleBroken;

/** What a disclosure may rest on, and what never goes to whom (domain.md E.4, safety rule 9). */
class SharingRulesTest {

    @Test
    void therapy_intelligence_and_sources_go_to_nobody_and_health_not_to_police_or_schools() {
        for (var to : RecipientKind.values())
            for (var never : List.of("therapy", "intelligence", "source", "lado"))
                assertThat(to.mayHave(never)).as(to + " " + never).isFalse();
        assertThat(RecipientKind.POLICE.mayHave("health")).isFalse();
        assertThat(RecipientKind.EDUCATION.mayHave("health")).isFalse();
        assertThat(RecipientKind.HEALTH.mayHave("health")).isTrue();
        assertThat(RecipientKind.EDUCATION.mayHave("court")).isFalse();
    }

    @Test
    void what_was_chosen_and_never_goes_there_is_left_out_and_said() {
        var health = line("health", "Seen at the clinic");
        var core = line("core", "Referral received");
        var all = new Choosable(facts(), List.of(health, core), List.of(), List.of());
        var to = RecipientKind.EDUCATION;
        var gathered = Gathered.of(chosen(health.id(), core.id()), to, all, w -> false);
        assertThat(gathered.lines()).containsExactly(core);
        assertThat(gathered.leftOut())
                .hasSize(2)
                .contains("Address: must not be disclosed")
                .anyMatch(l -> l.contains("never goes to a school"));
        assertThat(gathered.compartment()).isEqualTo("core");
        assertThat(
                        Gathered.of(chosen(health.id()), RecipientKind.HEALTH, all, w -> false)
                                .compartment())
                .isEqualTo("health");
        assertThat(Gathered.of(chosen(core.id()), to, all, w -> w.contains("Referral")).lines())
                .isEmpty();
        assertThatThrownBy(() -> Gathered.of(chosen(UUID.randomUUID()), to, all, w -> false))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("CHOICE_UNKNOWN");
    }

    @Test
    void each_step_and_outcome_belongs_to_its_kind_of_request() {
        assertThat(DataRequests.steps(RequestKind.BREACH))
                .contains(StepKind.COMMISSIONER_TOLD)
                .doesNotContain(StepKind.IDENTITY_ASKED, StepKind.EXTENDED);
        assertThat(DataRequests.steps(RequestKind.ERASURE))
                .contains(StepKind.CLARIFICATION_ASKED)
                .doesNotContain(StepKind.ACKNOWLEDGED, StepKind.FILE_OPENED, StepKind.STATEMENT);
        assertThat(RequestOutcome.UPHELD.isOf(RequestKind.COMPLAINT)).isTrue();
        assertThat(RequestOutcome.UPHELD.isOf(RequestKind.ERASURE)).isFalse();
        assertThat(RequestOutcome.WITHDRAWN.isOf(RequestKind.BREACH)).isFalse();
    }

    private static List<Choosable.FactLine> facts() {
        return List.of(new Choosable.FactLine(Fact.ADDRESS, null, true));
    }

    private static Choosable.Line line(String compartment, String headline) {
        return new Choosable.Line(
                UUID.randomUUID(),
                new Happened(Instant.parse("2026-11-20T10:00:00Z"), Precision.MINUTE),
                headline,
                "Northmoor Children's Services",
                compartment,
                List.of());
    }

    private static PrepareDisclosure chosen(UUID... lines) {
        return new PrepareDisclosure(
                CommandKey.random(),
                ChildId.random(),
                null,
                null,
                null,
                null,
                null,
                false,
                "A visit",
                null,
                Set.of(Fact.ADDRESS),
                Set.of(lines),
                Set.of(),
                Set.of(),
                null);
    }
}
