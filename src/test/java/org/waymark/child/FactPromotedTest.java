package org.waymark.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildEvent.FactPromoted;
import org.waymark.child.ChildEvent.FactPromoted.Target;
import org.waymark.people.AgencyId;

/** What the chronology says of a fact that was taken over (R-09, domain.md E). */
class FactPromotedTest {
    @Test
    void what_went_to_the_police_has_a_neutral_line_alone() {
        assertThat(promoted(Target.POLICE_INFORMATION).headline())
                .isEqualTo("Information shared with police");
        assertThat(promoted(Target.POLICE_INFORMATION).sharedWith()).isEqualTo("Police");
    }

    @Test
    void another_says_where_it_came_from_and_what_it_became() {
        assertThat(promoted(Target.SUPPORT_NEED).headline())
                .isEqualTo("A fact of a return interview became a support need");
    }

    private static FactPromoted promoted(Target target) {
        return new FactPromoted(
                new ChildId(UUID.randomUUID()),
                UUID.randomUUID(),
                "return interview",
                UUID.randomUUID(),
                target,
                null,
                null,
                "Named a place.",
                LocalDate.of(2026, 11, 20),
                new AgencyId(UUID.randomUUID()),
                Instant.EPOCH);
    }
}
