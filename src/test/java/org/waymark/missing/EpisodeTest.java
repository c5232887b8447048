package org.waymark.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Precision;
import org.waymark.people.AgencyId;
import org.waymark.web.RuleBroken;

class EpisodeTest {
    private static final Instant STARTED = Instant.parse("2026-11-03T20:15:00Z");
    private final Episode.Open open =
            new Episode.Open(
                    new Episode.Facts(
                            EpisodeId.random(),
                            ChildId.random(),
                            AgencyId.random(),
                            EpisodeKind.AWAY,
                            STARTED,
                            0));

    @Test
    void an_episode_starts_when_the_child_left_or_was_last_seen_whichever_is_later() {
        var seen = moment(3, "20:15");
        assertThat(Episode.start(seen, moment(3, "19:00"))).isEqualTo(seen);
        assertThat(Episode.start(seen, moment(3, "21:00"))).isEqualTo(moment(3, "21:00"));
        assertThat(Episode.start(seen, Moment.UNKNOWN)).isEqualTo(seen);
        assertThat(Episode.start(Moment.UNKNOWN, seen)).isEqualTo(seen);
    }

    @Test
    void where_only_the_day_is_known_the_episode_says_so() {
        var day = new Moment(LocalDate.of(2026, 11, 3), null);
        assertThat(day.precision()).isEqualTo(Precision.DAY);
        assertThat(moment(3, "20:15").precision()).isEqualTo(Precision.MINUTE);
    }

    @Test
    void any_length_counts() {
        var ended = open.returned(STARTED.plusSeconds(60), STARTED.plusSeconds(120));
        assertThat(ended.how()).isEqualTo(EpisodeState.RETURNED);
    }

    @Test
    void a_child_comes_back_after_leaving_and_not_in_the_future() {
        assertThatThrownBy(() -> open.returned(STARTED.minusSeconds(1), STARTED))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("RETURN_BEFORE_START");
        assertThatThrownBy(() -> open.returned(STARTED.plusSeconds(10), STARTED.plusSeconds(5)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("RETURN_IN_THE_FUTURE");
    }

    @Test
    void an_episode_that_is_open_ends_as_the_18th_birthday_begins() {
        var ended = open.closeAtEighteen(LocalDate.of(2026, 11, 20));
        assertThat(ended.how()).isEqualTo(EpisodeState.CLOSED_AT_18);
        assertThat(ended.at()).isEqualTo("2026-11-20T00:00:00Z");
    }

    @Test
    void a_child_who_was_away_and_is_lost_sight_of_is_missing() {
        assertThat(open.nowMissing().facts().kind()).isEqualTo(EpisodeKind.MISSING);
    }

    @Test
    void absent_is_no_kind_of_episode() {
        assertThat(EpisodeKind.values()).extracting(EpisodeKind::code).containsExactly("M", "A");
    }

    private static Moment moment(int day, String time) {
        return new Moment(LocalDate.of(2026, 11, day), LocalTime.parse(time));
    }
}
