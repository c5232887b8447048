package org.waymark.missing;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import org.waymark.calendar.England;
import org.waymark.testing.Northmoor;

/** Returned children for the tests of pages. */
public final class InterviewFixture {
    private final Northmoor area = Northmoor.area();
    private final Told told = new Told();

    /** An episode that ended, and its return interview. */
    public record Back(String episode, String interview, Told told) {
        /** A time of today, as people write it. */
        public String minutesAgo(int minutes) {
            var at = told.now().minus(Duration.ofMinutes(minutes)).atZone(England.ZONE);
            return DateTimeFormatter.ofPattern("HH:mm").format(at);
        }
    }

    public Back back() {
        var episode = told.reported(told.missing(5));
        return new Back(episode, told.back(episode, 3), told);
    }

    public void accept(Back back) {
        Told.done(
                told.answer(
                        "Nadia Aziz",
                        back.episode(),
                        back.interview(),
                        "{\"answer\": \"ACCEPTED\"}"));
    }

    public void hold(Back back) {
        Told.done(told.hold(back.episode(), back.interview(), told.ago(0.5), ""));
    }

    /** The one action that this interview led to. */
    public String action(Back back) {
        return "/missing/actions/"
                + only("missing_action where interview_id = cast(? as uuid)", back.interview());
    }

    /** What the police were given of this episode. */
    public String note(Back back) {
        return "/missing/information/"
                + only("missing_police_note where episode_id = cast(? as uuid)", back.episode());
    }

    private String only(String from, String id) {
        return area.sql()
                .sql("select id::text from " + from)
                .param(id)
                .query(String.class)
                .single();
    }
}
