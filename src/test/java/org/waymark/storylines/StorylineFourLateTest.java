package org.waymark.storylines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.storylines.Scene.broken;
import static org.waymark.storylines.Scene.made;

import org.junit.jupiter.api.Test;
import org.waymark.protection.Protecting;

/** Storyline 4, the breach: the police cannot come to the conference before working day 17. */
class StorylineFourLateTest {
    private static final String PRIYA = "Priya Nair";
    private static final String JOAN = "Joan Whitfield";
    private static final Scene SCENE = new Scene();
    private static final Days DAYS = new Days();
    private static final Conference CONFERENCE = new Conference(SCENE);

    @Test
    void on_working_day_17_it_needs_a_reason_and_how_the_child_is_safe_until_then() {
        var other = Protecting.file();
        var late =
                SCENE.read(
                                PRIYA,
                                "/api/v1/strategy-discussions/"
                                        + CONFERENCE.strategy(other, DAYS.working(0)))
                        .get("enquiry")
                        .asString();
        var path = "/api/v1/enquiries/" + late + "/conference";
        assertThat(broken(CONFERENCE.ask(path, DAYS.working(6), DAYS.working(17), "")))
                .containsExactly("LATE_NEEDS_REASON", "LATE_NEEDS_SAFETY");
        assertThat(broken(CONFERENCE.ask(path, DAYS.working(6), Days.at(DAYS.saturday()), "")))
                .contains("CONFERENCE_ON_WEEKEND");
        var held =
                CONFERENCE.convene(
                        path,
                        DAYS.working(6),
                        DAYS.working(17),
                        ", \"lateWhy\": \"The police could not come before.\", \"safety\": \"He stays with his aunt.\"");
        CONFERENCE.held(held, DAYS.working(17));
        made(
                CONFERENCE.decide(
                        JOAN,
                        held,
                        DAYS.working(17),
                        "{\"participation\": \"PN7\", \"plan\": false, \"reason\": \"He is safe with his aunt.\"}"));
        var read = SCENE.read(PRIYA, "/api/v1/enquiries/" + late);
        assertThat(read.get("lateBecause").asString())
                .isEqualTo("The police could not come before.");
        assertThat(read.get("lateSafety").asString()).isEqualTo("He stays with his aunt.");
        assertThat(read.get("conferenceOn").asString()).isEqualTo(DAYS.date(17).toString());
    }
}
