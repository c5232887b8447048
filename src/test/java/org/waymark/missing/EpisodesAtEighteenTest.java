package org.waymark.missing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.England;
import org.waymark.testing.Northmoor;

/** Unresolved episodes stay open to the 18th birthday, and never end silently (domain.md B.5). */
class EpisodesAtEighteenTest {
    private final Northmoor area = Northmoor.area();
    private final Told told = new Told();
    private final LocalDate today = England.dateOf(told.now());

    @Test
    void on_the_18th_birthday_an_open_episode_is_closed_with_a_reason_a_task_and_an_entry() {
        var episode = told.reported(born(today.minusYears(18), "DAY"));
        area.bean(EpisodesAtEighteen.class).closeAll();
        var seen = told.read("Priya Nair", Told.path(episode));
        assertThat(seen.get("state").asString()).isEqualTo("CLOSED_AT_18");
        assertThat(seen.at("/end/words").asString()).startsWith("Not back on the 18th birthday");
        assertThat(seen.get("interview").isNull()).isTrue();
        assertThat(
                        count(
                                "select count(*) from task where subject_id = ? and kind = 'MISSING_AT_EIGHTEEN' and done_at is null",
                                episode))
                .isOne();
        assertThat(
                        count(
                                "select count(*) from case_event where subject_id = ? and type = 'EpisodeClosedAtEighteen'",
                                episode))
                .isOne();
    }

    @Test
    void the_day_before_it_stays_open() {
        var episode = told.reported(born(today.minusYears(18).plusDays(1), "DAY"));
        area.bean(EpisodesAtEighteen.class).closeAll();
        assertThat(state(episode)).isEqualTo("OPEN");
    }

    @Test
    void an_age_that_is_only_estimated_closes_nothing() {
        var episode = told.reported(born(today.minusYears(19), "ESTIMATED"));
        area.bean(EpisodesAtEighteen.class).closeAll();
        assertThat(state(episode)).isEqualTo("OPEN");
    }

    private String born(LocalDate birthday, String precision) {
        return """
        {"described": {"givenName": "Nell", "familyName": "Eighteen%s", "dateOfBirth": "%s", "birthPrecision": "%s"},
         "kind": "MISSING", "lastSeen": %s, "from": "HOME", "lookedAfter": "NO"}\
        """
                .formatted(
                        UUID.randomUUID().toString().substring(0, 6),
                        birthday,
                        precision,
                        told.ago(30));
    }

    private String state(String episode) {
        return told.read("Priya Nair", Told.path(episode)).get("state").asString();
    }

    private long count(String query, String episode) {
        return area.sql().sql(query).param(UUID.fromString(episode)).query(Long.class).single();
    }
}
