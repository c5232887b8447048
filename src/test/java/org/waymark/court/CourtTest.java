package org.waymark.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.court.AtCourt.ISVA;
import static org.waymark.court.AtCourt.LORNA;
import static org.waymark.court.AtCourt.OFFICER;
import static org.waymark.court.AtCourt.entry;
import static org.waymark.court.AtCourt.path;
import static org.waymark.support.Supported.as;
import static org.waymark.support.Supported.broken;
import static org.waymark.support.Supported.done;
import static org.waymark.support.Supported.id;
import static org.waymark.support.Supported.read;
import static org.waymark.support.Supported.today;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.waymark.support.Supported;
import org.waymark.testing.Northmoor;
import tools.jackson.databind.JsonNode;

/** Child victims are supported throughout the prosecution process and beyond (guide ¶17). */
@Isolated("refusals are counted by the access matrix")
class CourtTest {
    private final Supported.Child child = Supported.child(15);

    @Test
    void the_record_is_opened_by_her_worker_and_read_by_those_who_support_her() {
        var files = "/api/v1/files/" + child.reference() + "/court-cases";
        assertThat(broken(as(LORNA).post(files, "{}")))
                .containsExactly(
                        "CASE_NEEDS_DAY",
                        "CASE_NEEDS_FORCE",
                        "CASE_NEEDS_OFFENCE",
                        "CASE_NEEDS_IMPAIRED");
        assertThat(as(OFFICER).post(files, "{}").status()).isEqualTo(403);
        assertThat(as("Dev Chandra").post(files, "{}").status()).isEqualTo(404);
        var courtCase = AtCourt.open(child);
        for (var who : new String[] {OFFICER, ISVA, "Joe Tanner", "Priya Nair"})
            assertThat(as(who).get(path(courtCase)).status()).as(who).isEqualTo(404);
        assertThat(
                        broken(
                                AtCourt.change(
                                        courtCase,
                                        "/people",
                                        "{\"officerEmail\": \"%s\"}"
                                                .formatted(AtCourt.email("Joe Tanner")))))
                .containsExactly("NOT_FOR_COURT", "NOT_AN_OFFICER");
        var supported = AtCourt.supported(Supported.child(14));
        for (var who : new String[] {OFFICER, ISVA})
            assertThat(read(who, path(supported)).get("offences").get(0).get("code").asString())
                    .isEqualTo("SOA-47");
        assertThat(as(ISVA).get("/api/v1/files/" + child.reference()).status()).isEqualTo(404);
        assertThat(clients(ISVA)).contains(supported).doesNotContain(courtCase);
    }

    @Test
    void whose_support_ended_reads_the_record_no_longer_and_says_who_supports_the_child_then() {
        var courtCase = AtCourt.supported(child);
        var ended = "{\"answer\": \"ENDED\", \"on\": \"%s\"%s}";
        assertThat(broken(AtCourt.change(courtCase, "/isva", ended.formatted(today(), ""))))
                .containsExactly("EXIT_NEEDS_PLAN");
        var plan = ", \"words\": \"Her youth worker goes on meeting her.\"";
        done(AtCourt.change(courtCase, "/isva", ended.formatted(today(), plan)));
        assertThat(as(ISVA).get(path(courtCase)).status()).isEqualTo(404);
        assertThat(clients(ISVA)).doesNotContain(courtCase);
        assertThat(as(OFFICER).get(path(courtCase)).status()).isEqualTo(200);
    }

    @Test
    void considered_wished_requested_granted_and_used_are_five_facts() {
        var courtCase = AtCourt.supported(child);
        var link = path(courtCase) + "/measures/live-link";
        assertThat(broken(as(ISVA).change(link, "{}", "\"0\"")))
                .containsExactly("MEASURE_NEEDS_CONSIDERED", "MEASURE_NEEDS_WISH");
        var wish = "\"consideredOn\": \"%s\", \"wish\": \"WANTS\"".formatted(today().minusDays(9));
        assertThat(
                        broken(
                                as(ISVA).change(
                                                link,
                                                "{%s, \"answer\": \"REFUSED\", \"answeredOn\": \"%s\", \"usedOn\": \"%s\"}"
                                                        .formatted(wish, today(), today()),
                                                "\"0\"")))
                .containsExactly(
                        "MEASURE_REQUEST_FIRST",
                        "MEASURE_NEEDS_REASON",
                        "MEASURE_USED_WITHOUT_GRANT");
        done(as(ISVA).change(link, "{%s}".formatted(wish), "\"0\""));
        var late = as(OFFICER).change(link, "{%s}".formatted(wish), "\"0\"");
        assertThat(late.status()).isEqualTo(409);
        var granted =
                "{%s, \"requestedOn\": \"%s\", \"answer\": \"GRANTED\", \"answeredOn\": \"%s\"}"
                        .formatted(wish, today().minusDays(5), today());
        done(as(OFFICER).change(link, granted, "\"1\""));
        var line = read(LORNA, path(courtCase)).get("measures").get(1);
        assertThat(line.get("eligibility").asString()).isEqualTo("UNDER_18");
        assertThat(line.get("answer").asString()).isEqualTo("GRANTED");
        assertThat(line.get("usedOn").isNull()).isTrue();
    }

    @Test
    void eligibility_is_worked_out_for_the_day_of_the_hearing_also_for_who_is_18_by_then() {
        var courtCase = AtCourt.open(child);
        var hearing = Instant.now().plus(365 * 4, ChronoUnit.DAYS);
        done(
                as(LORNA)
                        .post(
                                path(courtCase) + "/hearings",
                                "{\"kind\": \"TRIAL\", \"startsAt\": \"%s\", \"courtKind\": \"CROWN\", \"court\": \"Northmoor Crown Court\", \"childAttends\": true}"
                                        .formatted(hearing)));
        var measures = read(LORNA, path(courtCase)).get("measures");
        // Supported.child(15) has an exact date of birth: four years later she is 18 or over.
        assertThat(eligibility(measures, "LIVE_LINK")).isEqualTo("COMPLAINANT");
        assertThat(eligibility(measures, "INTERMEDIARY")).isEqualTo("ONLY_SECTION_16");
        var settled = read(LORNA, path(courtCase)).get("hearings").get(0).get("id").asString();
        assertThat(
                        broken(
                                as(LORNA)
                                        .change(
                                                "/api/v1/court-hearings/" + settled,
                                                "{\"state\": \"HELD\"}",
                                                "\"0\"")))
                .containsExactly("HEARING_NOT_YET");
        done(
                as(LORNA)
                        .change(
                                "/api/v1/court-hearings/" + settled,
                                "{\"state\": \"MOVED\"}",
                                "\"0\""));
        assertThat(eligibility(read(LORNA, path(courtCase)).get("measures"), "INTERMEDIARY"))
                .isEqualTo("UNDER_18");
    }

    @Test
    void the_child_is_told_within_one_working_day_and_late_only_with_an_apology() {
        var courtCase = AtCourt.supported(child);
        var at = Instant.now().minus(20, ChronoUnit.DAYS);
        var update =
                id(
                        as(OFFICER)
                                .post(
                                        path(courtCase) + "/updates",
                                        "{\"what\": \"ARREST\", \"happenedAt\": \"%s\"}"
                                                .formatted(at)));
        assertThat(as(OFFICER).work()).contains("tell the child what the police did");
        assertThat(
                        Northmoor.area()
                                .sql()
                                .sql(
                                        "select count(*) from clock c join clock_rule r on r.id = c.rule_id where c.subject_id = ? and r.key = 'victims.code.update'")
                                .param(UUID.fromString(update))
                                .query(Integer.class)
                                .single())
                .isOne();
        var tell = "/api/v1/victim-updates/" + update;
        assertThat(broken(as(OFFICER).change(tell, "{\"how\": \"By telephone\"}", "\"0\"")))
                .containsExactly("LATE_NEEDS_APOLOGY");
        var said = "{\"how\": \"By telephone\", \"apology\": \"The officer said sorry\"}";
        done(as(OFFICER).change(tell, said, "\"0\""));
        assertThat(broken(as(LORNA).change(tell, said, "\"1\""))).containsExactly("TOLD_ALREADY");
    }

    @Test
    void after_the_verdict_the_right_to_review_the_contact_scheme_and_support_are_asked_for() {
        var courtCase = AtCourt.open(child);
        assertThat(broken(entry(LORNA, courtCase, "PROCEEDINGS", "SENTENCED", "")))
                .containsExactly("ENTRY_NEEDS_MONTHS");
        assertThat(broken(entry(LORNA, courtCase, "CONTACT_SCHEME", "CHARGED", "")))
                .containsExactly("ENTRY_NEEDS_STEP");
        done(entry(LORNA, courtCase, "PROCEEDINGS", "SENTENCED", ", \"months\": 48"));
        assertThat(tasks(courtCase)).containsExactly("COURT_AFTER", "COURT_CONTACT_SCHEME");
        done(entry(LORNA, courtCase, "CONTACT_SCHEME", "OFFERED", ""));
        done(
                entry(
                        LORNA,
                        courtCase,
                        "AFTER_COURT",
                        "NEEDED",
                        ", \"words\": \"Somebody to talk to\""));
        assertThat(tasks(courtCase)).isEmpty();
        assertThat(read(LORNA, path(courtCase)).toString()).doesNotContain("Somebody to talk to");
        assertThat(
                        Northmoor.area()
                                .sql()
                                .sql("select words from support_need where origin_id = ?")
                                .param(UUID.fromString(courtCase))
                                .query(String.class)
                                .single())
                .isEqualTo("Somebody to talk to");
        done(entry(LORNA, courtCase, "PROCEEDINGS", "DISCONTINUED", ""));
        assertThat(tasks(courtCase)).contains("COURT_RIGHT_TO_REVIEW");
    }

    @Test
    void therapy_waits_for_nothing_and_never_reaches_the_police() {
        var courtCase = AtCourt.supported(child);
        var canary = ", \"words\": \"Canary-sessions\"";
        assertThat(broken(entry(OFFICER, courtCase, "THERAPY", "STARTED", canary)))
                .containsExactly("THERAPY_NOT_BY_POLICE");
        var before = read(OFFICER, path(courtCase)).toString();
        var chronology = "/api/v1/files/" + child.reference() + "/chronology";
        var history = as(OFFICER).get(chronology).body().toString();
        done(entry(LORNA, courtCase, "THERAPY", "STARTED", canary));
        assertThat(read(LORNA, path(courtCase)).toString()).contains("Canary-sessions");
        assertThat(read(OFFICER, path(courtCase)).toString()).isEqualTo(before);
        assertThat(as(OFFICER).get(chronology).body().toString())
                .isEqualTo(history)
                .doesNotContain("herapy");
        assertThat(read(ISVA, path(courtCase)).toString()).doesNotContain("Canary");
        var view =
                Northmoor.area()
                        .as(
                                LORNA,
                                () ->
                                        Northmoor.area()
                                                .bean(CourtQuery.class)
                                                .get(new CourtCaseId(UUID.fromString(courtCase))));
        assertThat(view.entries()).hasSize(1);
        assertThat(new CourtPaper(view, "Printed").entries()).isEmpty();
    }

    private static String eligibility(JsonNode measures, String measure) {
        return measures.valueStream()
                .filter(m -> m.get("measure").asString().equals(measure))
                .findFirst()
                .orElseThrow()
                .get("eligibility")
                .asString();
    }

    private static String clients(String who) {
        var all = new StringBuilder();
        var path = "/api/v1/court";
        while (true) {
            var page = read(who, path);
            all.append(page);
            if (page.get("after").isNull()) return all.toString();
            path = "/api/v1/court?after=" + page.get("after").asString();
        }
    }

    private static java.util.List<String> tasks(String courtCase) {
        return Northmoor.area()
                .sql()
                .sql("select kind from task where subject_id = ? and done_at is null order by kind")
                .param(UUID.fromString(courtCase))
                .query(String.class)
                .list();
    }
}
