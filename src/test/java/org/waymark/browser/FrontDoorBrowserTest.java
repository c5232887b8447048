package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Northmoor;

/** The front door at work, as the people who do it. */
class FrontDoorBrowserTest {
    private final Northmoor area = Northmoor.area();
    private final Visit visit = Visit.to(area.url());

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void the_board_shows_what_is_urgent_first_and_then_by_clock() {
        visit.signIn("priya.nair@northmoor.example", Northmoor.PASSWORD).open("/front-door");
        visit.check("front-door");
        assertThat(visit.heading()).isEqualTo("Front door");
        assertThat(visit.content()).contains("Shanice Brook", "Urgent");
    }
}
