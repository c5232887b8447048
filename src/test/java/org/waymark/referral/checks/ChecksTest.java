package org.waymark.referral.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.access.Version;
import org.waymark.calendar.AreaClock;
import org.waymark.casefile.CaseReference;
import org.waymark.child.CloseFile;
import org.waymark.child.ClosedFiles;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.ReferralId;
import org.waymark.referral.Referring;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/** "The social worker should discuss the case with other services" (guide ¶8). */
class ChecksTest {
    private static final String ANSWER =
            "{\"outcome\": \"KNOWN\", \"answer\": \"An adult we do not know fetched them twice.\"}";

    private final Northmoor area = Northmoor.area();
    private final ReferralId referral = Referring.referral("Joe Tanner");
    private final String file = "/api/v1/files/" + Referring.file(referral);
    private final String path = "/api/v1/referrals/" + referral;
    private final Api priya = area.api("Priya Nair");
    private final Api daniel = area.api("Daniel Osei");

    @Test
    void an_agency_is_asked_learns_only_what_it_is_told_answers_and_stands_in_the_decision() {
        var check = made(ask("Daniel Osei", false));
        assertThat(daniel.work()).contains("Say what you know about a child");
        var asked = daniel.get(check);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.response().body())
                .contains("Robin, who is 12", "Who fetches them?", "Priya Nair")
                .doesNotContain("Example", "referral", "WM-20");
        assertThat(daniel.get(file).status()).isEqualTo(404);
        assertThat(daniel.get("/api/v1/front-door/referrals/" + referral).status()).isEqualTo(403);
        assertThat(daniel.post(check + "/withdrawal", "{\"reason\": \"No\"}").status())
                .isEqualTo(403);

        assertThat(daniel.post(check + "/answer", ANSWER).status()).isEqualTo(200);
        var second = daniel.post(check + "/answer", ANSWER.replace("twice", "often"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.response().body()).contains("CHECK_ANSWERED_MEANWHILE");
        assertThat(daniel.work()).doesNotContain(check.substring("/api/v1/checks/".length()));

        assertThat(priya.work()).contains("Read the answer to a check");
        assertThat(priya.get("/api/v1/front-door/referrals/" + referral).response().body())
                .contains("fetched them twice", "Daniel Osei");
        assertThat(priya.post(check + "/read", "{}").status()).isEqualTo(200);
        assertThat(area.api("Helen Marsh").get(file + "/sharing").response().body())
                .contains("Moorside Youth Club (Daniel Osei");
        var decision =
                Referring.decide("Priya Nair", referral, CourseOfAction.SECTION_17_ASSESSMENT);
        assertThat(
                        area.sql()
                                .sql(
                                        "select string_agg(agency || said, chr(10)) from decision_consulted where decision_id = ?")
                                .param(decision.value())
                                .query(String.class)
                                .single())
                .contains("fetched them twice", "Moorside Youth Club");
    }

    @Test
    void a_doctor_without_an_account_is_asked_by_telephone_and_a_silent_agency_too() {
        var doctor =
                priya.post(
                        path + "/telephone-checks",
                        """
                        {"agency": "Quayside Surgery", "person": "Dr Amin", "purpose": "DECIDE", "question": "Any attendance?",
                         "outcome": "NOTHING_KNOWN"}
                        """);
        assertThat(doctor.status()).as(doctor.response().body()).isEqualTo(201);
        var check = made(ask("Daniel Osei", false));
        assertThat(priya.post(check + "/calls", "{\"reached\": \"ANSWERED\"}").response().body())
                .contains("CHECK_NEEDS_OUTCOME", "CHECK_NEEDS_PERSON");
        assertThat(priya.post(check + "/calls", "{\"reached\": \"NOBODY\"}").status())
                .isEqualTo(200);
        var call =
                priya.post(
                        check + "/calls",
                        """
                        {"reached": "ANSWERED", "who": "Club office", "outcome": "KNOWN", "words": "Comes alone on Tuesdays."}
                        """);
        assertThat(call.status()).as(call.response().body()).isEqualTo(200);
        assertThat(priya.get(check).body().at("/calls").size()).isEqualTo(2);
        assertThat(daniel.get(check).body().at("/calls").size()).isZero();
        assertThat(priya.post(check + "/withdrawal", "{\"reason\": \"Known\"}").status())
                .isEqualTo(409);
    }

    @Test
    void silence_is_answered_reminded_then_passed_on_then_for_the_telephone() {
        var check = made(ask("Daniel Osei", true));
        var id = UUID.fromString(check.substring("/api/v1/checks/".length()));
        look(Duration.ofMinutes(59));
        assertThat(priya.get(check).body().at("/remindedAt").isMissingNode()).isTrue();
        look(Duration.ofMinutes(61));
        assertThat(priya.get(check).body().at("/remindedAt").isMissingNode()).isFalse();
        assertThat(priya.work()).contains("No answer to a check yet: telephone them");
        look(Duration.ofMinutes(125));
        assertThat(area.api("Fiona Cole").get(check).status()).isEqualTo(200);
        assertThat(daniel.get(check).status()).isEqualTo(200);
        look(Duration.ofMinutes(190));
        assertThat(priya.get(check).body().at("/nobodyLeft").asBoolean()).isTrue();
        assertThat(
                        Referring.count(
                                "task where subject_id = ? and kind = 'CHASE_CHECK' and done_at is null",
                                id))
                .isEqualTo(1);
        assertThat(daniel.post(check + "/answer", ANSWER).status()).isEqualTo(200);
        assertThat(
                        Referring.count(
                                "task where subject_id = ? and kind <> 'READ_CHECK_ANSWER' and done_at is null",
                                id))
                .isZero();
    }

    @Test
    void only_social_care_asks_and_only_whoever_was_asked_answers() {
        for (var who : List.of("Joe Tanner", "Karen Doyle", "Miriam Stone"))
            assertThat(area.api(who).post(path + "/checks", body("Daniel Osei", false)).status())
                    .as(who)
                    .isEqualTo(403);
        var check = made(ask("Daniel Osei", false));
        for (var who :
                List.of("Joe Tanner", "Leah Barnes", "Fiona Cole", "Karen Doyle", "Ollie Trent")) {
            assertThat(area.api(who).get(check).status()).as(who).isEqualTo(404);
        }
        assertThat(area.api("Fiona Cole").post(check + "/answer", ANSWER).status()).isEqualTo(404);
        assertThat(priya.post(check + "/answer", ANSWER).status()).isEqualTo(404);
        assertThat(priya.post(path + "/checks", "{}").response().body())
                .contains(
                        "CHECK_NEEDS_WHOM",
                        "CHECK_NEEDS_PURPOSE",
                        "CHECK_NEEDS_ABOUT",
                        "CHECK_NEEDS_QUESTION");
        assertThat(
                        daniel.post(check + "/answer", "{\"outcome\": \"CANNOT_ANSWER\"}")
                                .response()
                                .body())
                .contains("CHECK_NEEDS_ANSWER");
        assertThat(
                        priya.post(check + "/withdrawal", "{\"reason\": \"Decided without it\"}")
                                .status())
                .isEqualTo(200);
        assertThat(daniel.post(check + "/answer", ANSWER).response().body())
                .contains("CHECK_WITHDRAWN");
    }

    @Test
    void of_a_sealed_file_only_its_guardian_asks_and_only_people_named_on_it() {
        seal();
        var helen = area.api("Helen Marsh");
        assertThat(
                        area.api("Tom Ashworth")
                                .post(path + "/checks", body("Daniel Osei", false))
                                .status())
                .isEqualTo(404);
        assertThat(helen.post(path + "/checks", body("Daniel Osei", false)).response().body())
                .contains("CHECK_OF_SEALED_BY_GUARDIAN");
        assertThat(priya.post(path + "/checks", body("Helen Marsh", false)).response().body())
                .contains("CHECK_OF_SEALED_BY_GUARDIAN");
        assertThat(helen.post(path + "/checks", body("Priya Nair", false)).status()).isEqualTo(201);
    }

    private Api.Answer ask(String whom, boolean urgent) {
        return priya.post(path + "/checks", body(whom, urgent));
    }

    private String body(String whom, boolean urgent) {
        return """
        {"person": "%s", "purpose": "DECIDE", "about": "Robin, who is 12", "question": "Who fetches them?", "urgent": %s}
        """
                .formatted(area.person(whom).id(), urgent);
    }

    private static String made(Api.Answer made) {
        assertThat(made.status()).as(made.response().body()).isEqualTo(201);
        return "/api/v1/checks/" + made.body().get("id").asString();
    }

    private void look(Duration later) {
        AreaClock.at(Instant.now().plus(later), () -> area.bean(SilentChecks.class).look());
    }

    private void seal() {
        area.run(
                "Helen Marsh",
                () ->
                        area.bean(ClosedFiles.class)
                                .close(
                                        new CloseFile(
                                                CommandKey.random(),
                                                new CaseReference(Referring.file(referral)),
                                                new Version(0),
                                                2,
                                                area.person("Helen Marsh").id(),
                                                List.of(area.person("Priya Nair").id()),
                                                "A relative works in the team")));
    }
}
