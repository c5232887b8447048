package org.waymark.storylines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.court.AtCourt.ISVA;
import static org.waymark.court.AtCourt.LORNA;
import static org.waymark.court.AtCourt.OFFICER;
import static org.waymark.court.AtCourt.entry;
import static org.waymark.court.AtCourt.path;
import static org.waymark.support.Supported.as;
import static org.waymark.support.Supported.done;
import static org.waymark.support.Supported.read;
import static org.waymark.support.Supported.today;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Isolated;
import org.waymark.court.AtCourt;
import org.waymark.support.Supported;

/**
 * Storyline 8: Isla, 15, a witness with special measures, from report to after the verdict (guide
 * ¶17).
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Isolated("refusals are counted by the access matrix")
class StorylineEightTest {
    private static String court = "";

    @Test
    @Order(1)
    void she_has_an_adviser_her_interview_is_recorded_and_therapy_begins_without_waiting() {
        court = AtCourt.supported(Supported.child(15));
        done(
                as(OFFICER)
                        .post(
                                path(court) + "/interviews",
                                "{\"kind\": \"ABE\", \"heldOn\": \"%s\", \"interviewers\": \"A detective and a social worker\", \"intermediary\": true}"
                                        .formatted(today().minusDays(1))));
        done(entry(LORNA, court, "THERAPY", "STARTED", ""));
        assertThat(read(OFFICER, path(court)).get("entries")).isEmpty();
    }

    @Test
    @Order(2)
    void the_court_grants_the_live_link_with_a_supporter_and_refuses_evidence_in_private() {
        measure("live-link", "GRANTED", "Her adviser beside her");
        measure("in-private", "REFUSED", "The other measures are enough");
        var measures = read(ISVA, path(court)).get("measures");
        assertThat(measures.get(1).get("answer").asString()).isEqualTo("GRANTED");
        assertThat(measures.get(2).get("eligibility").asString()).isEqualTo("UNDER_18");
        assertThat(measures.get(2).get("answer").asString()).isEqualTo("REFUSED");
        assertThat(measures.get(7).get("requestedOn").isNull()).isTrue();
    }

    @Test
    @Order(3)
    void after_the_verdict_she_makes_a_statement_and_is_offered_contact_and_compensation() {
        done(entry(ISVA, court, "PROCEEDINGS", "CONVICTED", ""));
        done(entry(ISVA, court, "PERSONAL_STATEMENT", "DONE", ""));
        done(entry(ISVA, court, "PROCEEDINGS", "SENTENCED", ", \"months\": 72"));
        assertThat(as(LORNA).work()).contains("Offer the Victim Contact Scheme");
        done(entry(LORNA, court, "CONTACT_SCHEME", "OFFERED", ""));
        done(entry(LORNA, court, "COMPENSATION", "APPLIED", ""));
        var view = read(ISVA, path(court));
        assertThat(view.get("stage").asString()).isEqualTo("SENTENCED");
        assertThat(view.get("compensationUntil").asString())
                .isEqualTo(view.get("adultOn").asString().replaceFirst("^\\d{4}", year(view)));
    }

    @Test
    @Order(5)
    void her_counselling_notes_are_not_asked_for_without_approval_and_are_answered_in_words() {
        var reference = read(LORNA, path(court)).get("child").get("reference").asString();
        var trust = org.waymark.testing.Northmoor.area().person("Moira Kelly").agency().id();
        var asked =
                "{\"reference\": \"%s\", \"holder\": \"%s\", \"crimeReference\": \"NM/8\","
                    + " \"what\": \"Notes of her therapist\", \"believedHeld\": \"She sees one\","
                    + " \"lineOfEnquiry\": \"What she said first\", \"necessity\": \"Needed\","
                    + " \"counselling\": true, \"noticeOn\": \"%s\"%s}";
        var requests = "/api/v1/victim-information-requests";
        assertThat(
                        org.waymark.support.Supported.broken(
                                as(OFFICER)
                                        .post(
                                                requests,
                                                asked.formatted(reference, trust, today(), ""))))
                .containsExactly("COUNSELLING_NOT_NECESSARY", "COUNSELLING_NEEDS_APPROVAL");
        var approved =
                ", \"probative\": \"One date\", \"approvedBy\": \"A superintendent\", \"approvedOn\": \"%s\""
                        .formatted(today());
        var request =
                done(as(OFFICER)
                                .post(
                                        requests,
                                        asked.formatted(reference, trust, today(), approved)))
                        .get("id")
                        .asString();
        done(
                as("Moira Kelly")
                        .change(
                                requests + "/" + request + "/answer",
                                "{\"answer\": \"LIMITED\", \"words\": \"It began after the"
                                        + " interview. The notes stay closed\", \"childTold\":"
                                        + " \"TOLD\", \"isvaTold\": \"TOLD\"}",
                                "\"0\""));
        assertThat(read(OFFICER, requests + "/" + request).get("answer").get("kind").asString())
                .isEqualTo("LIMITED");
    }

    @Test
    @Order(4)
    void her_adviser_ends_with_an_exit_plan() {
        done(
                AtCourt.change(
                        court,
                        "/isva",
                        "{\"answer\": \"ENDED\", \"on\": \"%s\", \"words\": \"She may ring in the new year\"}"
                                .formatted(today())));
        assertThat(read(LORNA, path(court)).get("isvaAnswer").asString()).isEqualTo("ENDED");
    }

    /** Of the 20th birthday. */
    private static String year(tools.jackson.databind.JsonNode view) {
        return "" + (Integer.parseInt(view.get("adultOn").asString().substring(0, 4)) + 2);
    }

    private static void measure(String name, String answer, String reason) {
        done(
                as(ISVA).change(
                                path(court) + "/measures/" + name,
                                "{\"consideredOn\": \"%s\", \"wish\": \"WANTS\", \"requestedOn\": \"%s\", \"answer\": \"%s\", \"answeredOn\": \"%s\", \"reason\": \"%s\"}"
                                        .formatted(today(), today(), answer, today(), reason),
                                "\"0\""));
    }
}
