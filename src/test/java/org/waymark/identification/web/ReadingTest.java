package org.waymark.identification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.casefile.Precision;
import org.waymark.child.BirthPrecision;
import org.waymark.identification.Exploitation;
import org.waymark.identification.IndicatorList;
import org.waymark.identification.Indicators;
import org.waymark.identification.OwnView;
import org.waymark.requests.DraftId;
import org.waymark.testing.Northmoor;
import org.waymark.web.forms.Errors;
import org.waymark.web.forms.Form;

/** What was typed becomes a concern; what cannot be read is said, never guessed. */
class ReadingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private final Indicators indicators = Northmoor.area().bean(Indicators.class);

    @Test
    void a_day_chosen_as_today_stays_that_day() {
        var what = read("when", "2026-11-20", "time", "4.15pm").command().account();
        assertThat(what.from()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(what.precision()).isEqualTo(Precision.MINUTE);
        assertThat(what.time()).isEqualTo(LocalTime.of(16, 15));
    }

    @Test
    void a_month_a_year_not_known_and_still_going_on_keep_their_precision() {
        var month = read("when", "DATE", "happened-month", "march", "happened-year", "2026");
        assertThat(month.command().account().precision()).isEqualTo(Precision.MONTH);
        assertThat(month.command().account().from()).isEqualTo(LocalDate.of(2026, 3, 1));
        var year = read("when", "DATE", "happened-year", "2025").command().account();
        assertThat(year.precision()).isEqualTo(Precision.YEAR);
        var going = read("when", "CONTINUING", "happened-year", "2025").command().account();
        assertThat(going.precision()).isEqualTo(Precision.CONTINUING);
        assertThat(going.from()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(read("when", "UNKNOWN").command().account().precision())
                .isEqualTo(Precision.UNKNOWN);
    }

    @Test
    void a_date_that_is_not_real_is_said_once_in_its_field() {
        var reading =
                read(
                        "when",
                        "DATE",
                        "happened-day",
                        "31",
                        "happened-month",
                        "2",
                        "happened-year",
                        "2026");
        assertThat(reading.misread()).extracting(Misread::field).containsExactly("happened");
    }

    @Test
    void a_time_that_is_not_one_and_an_age_that_is_not_one_are_said() {
        var reading = read("when", "2026-11-20", "time", "after tea", "c1-age", "teen");
        assertThat(reading.misread())
                .extracting(Misread::field)
                .containsExactlyInAnyOrder("time", "c1-age");
    }

    @Test
    void about_how_old_is_an_estimate() {
        var birth = read("c1-age", "14").described(1).birth();
        assertThat(birth.precision()).isEqualTo(BirthPrecision.ESTIMATED);
        assertThat(birth.ageOn(TODAY)).hasValue(14);
    }

    @Test
    void what_nobody_answered_lowers_nothing() {
        var child = read().command().children().getFirst();
        assertThat(child.exploitation()).isEqualTo(Exploitation.SUSPECTED);
        assertThat(child.ownView()).isEqualTo(OwnView.NOT_ASKED);
        assertThat(child.policeTold()).isNull();
    }

    @Test
    void in_danger_is_every_child_of_whom_nobody_said_otherwise() {
        var children =
                read(
                                "danger",
                                "YES",
                                "children",
                                "1,2,3",
                                "c2-inDanger",
                                "NO",
                                "c3-inDanger",
                                "YES")
                        .command()
                        .children();
        assertThat(children)
                .extracting(c -> c.immediateDanger())
                .containsExactly(true, false, true);
    }

    @Test
    void the_four_lists_stay_apart() {
        var items =
                read(
                                "c1-INDICATOR-gifts", "PRESENT",
                                "c1-INDICATOR-gifts-evidence", "A new telephone",
                                "c1-PROTECTIVE-friends", "NOT_KNOWN",
                                "c1-ACTUAL_HARM-other", "PRESENT")
                        .command()
                        .children()
                        .getFirst()
                        .indicators();
        assertThat(items)
                .extracting(i -> i.list())
                .containsExactly(
                        IndicatorList.INDICATOR,
                        IndicatorList.ACTUAL_HARM,
                        IndicatorList.PROTECTIVE);
    }

    @Test
    void what_a_draft_cannot_have_is_left_out() {
        var odd = read("children", "x,0,1,1,999", "when", "someday", "toldBy", "NOBODY");
        assertThat(odd.command().children()).hasSize(1);
        assertThat(odd.command().account().precision()).isNull();
        assertThat(odd.command().account().toldBy()).isNull();
    }

    private Reading read(String... namesAndValues) {
        Map<String, List<String>> answers = new LinkedHashMap<>(Map.of("children", List.of("1")));
        for (int i = 0; i < namesAndValues.length; i += 2)
            answers.put(
                    namesAndValues[i],
                    namesAndValues[i].equals("children")
                            ? new ArrayList<>(List.of(namesAndValues[i + 1].split(",")))
                            : List.of(namesAndValues[i + 1]));
        var journey = new Journey(DraftId.random(), new Form(answers, Errors.NONE), Instant.EPOCH);
        return Reading.of(journey, indicators, TODAY);
    }
}
