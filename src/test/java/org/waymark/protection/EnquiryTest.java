package org.waymark.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.protection.Protecting.change;
import static org.waymark.protection.Protecting.due;
import static org.waymark.protection.Protecting.enquiry;
import static org.waymark.protection.Protecting.file;
import static org.waymark.protection.Protecting.id;
import static org.waymark.protection.Protecting.openTasks;
import static org.waymark.protection.Protecting.path;
import static org.waymark.protection.Protecting.read;
import static org.waymark.protection.Protecting.rules;
import static org.waymark.protection.Protecting.runs;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.calendar.England;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;
import org.waymark.work.Clocks;

/** Guide ¶10: the section 47 enquiry, and whether a conference is needed. */
class EnquiryTest {
    private static final String PATH = "/api/v1/enquiries/";

    private final Northmoor area = Northmoor.area();
    private final Api priya = area.api("Priya Nair");

    @Test
    void
            the_conference_is_due_15_working_days_from_the_strategy_discussion_and_never_on_a_weekend() {
        var clocks = area.bean(Clocks.class);
        assertThat(clocks.due("conference.initial", Instant.parse("2026-11-24T09:00:00Z")))
                .isEqualTo(England.endOf(LocalDate.of(2026, 12, 15)));
        for (var day = LocalDate.of(2026, 12, 1); day.getYear() < 2027; day = day.plusDays(1)) {
            var last =
                    England.dateOf(
                            clocks.due(
                                            "conference.initial",
                                            day.atTime(12, 0).atZone(England.ZONE).toInstant())
                                    .minusSeconds(1));
            assertThat(last.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
        var enquiry = enquiry(priya, file());
        var seen = read(priya, PATH + enquiry);
        assertThat(Instant.parse(seen.get("conferenceDue").asString()))
                .isEqualTo(
                        clocks.due(
                                "conference.initial",
                                Instant.parse(seen.get("startedAt").asString())))
                .isEqualTo(due("conference.initial", enquiry));
    }

    @Test
    void whether_a_conference_is_needed_is_answered_yes_or_no_with_the_reason() {
        var enquiry = enquiry(priya, file());
        assertThat(rules(change(priya, PATH + enquiry, "conclusion", "{}")))
                .containsExactly(
                        "ENQUIRY_NEEDS_FINDINGS",
                        "ENQUIRY_NEEDS_CHILD_SEEN",
                        "ENQUIRY_NEEDS_OUTCOME",
                        "WISHES_NEEDED",
                        "CONFERENCE_NEEDS_ANSWER",
                        "CONFERENCE_NEEDS_REASON");
        see(enquiry);
        assertThat(
                        rules(
                                conclude(
                                        enquiry,
                                        "NO_CONTINUING_RISK",
                                        "\"conference\": false, \"conferenceReason\": \" \"")))
                .containsExactly("CONFERENCE_NEEDS_REASON");
        assertThat(
                        conclude(
                                        enquiry,
                                        "NO_CONTINUING_RISK",
                                        "\"conference\": false, \"conferenceReason\": \"He lives with his aunt now.\"")
                                .status())
                .isEqualTo(200);
        assertThat(runs("conference.initial", enquiry)).isFalse();
        assertThat(openTasks("ENQUIRY_CONCLUDE", enquiry)).isZero();
        assertThat(
                        conclude(
                                        enquiry,
                                        "NO_CONTINUING_RISK",
                                        "\"conference\": false, \"conferenceReason\": \"Again.\"")
                                .status())
                .as("concluded already")
                .isEqualTo(409);
    }

    @Test
    void where_the_child_is_still_at_risk_only_a_manager_decides_against_a_conference() {
        var enquiry = enquiry(priya, file());
        see(enquiry);
        var none = "\"conference\": false, \"conferenceReason\": \"Proceedings are issued.\"";
        assertThat(rules(conclude(enquiry, "CONTINUING_RISK", none)))
                .containsExactly("CONTINUING_RISK_NEEDS_MANAGER");
        var helen = area.api("Helen Marsh");
        assertThat(
                        change(helen, PATH + enquiry, "conclusion", body("CONTINUING_RISK", none))
                                .status())
                .isEqualTo(200);
        var other = enquiry(priya, file());
        see(other);
        assertThat(
                        conclude(
                                        other,
                                        "CONTINUING_RISK",
                                        "\"conference\": true, \"conferenceReason\": \"The men are still about.\"")
                                .status())
                .isEqualTo(200);
        assertThat(openTasks("CONFERENCE_TO_CONVENE", other)).isEqualTo(1);
        assertThat(runs("conference.initial", other)).isTrue();
    }

    @Test
    void the_child_is_seen_and_seen_alone_or_it_is_said_why_not() {
        var enquiry = enquiry(priya, file());
        assertThat(openTasks("ENQUIRY_SEE_CHILD", enquiry)).isEqualTo(1);
        assertThat(rules(priya.post(PATH + enquiry + "/visits", "{}")))
                .containsExactly("VISIT_NEEDS_SEEN", "VISIT_NEEDS_WORDS");
        assertThat(
                        rules(
                                priya.post(
                                        PATH + enquiry + "/visits",
                                        "{\"seen\": true, \"words\": \"Well.\"}")))
                .containsExactly("VISIT_NEEDS_ALONE");
        see(enquiry);
        assertThat(openTasks("ENQUIRY_SEE_CHILD", enquiry)).isZero();
        assertThat(read(priya, PATH + enquiry).get("visits").get(0).get("alone").asBoolean())
                .isTrue();
    }

    @Test
    void a_late_conference_has_its_reason_and_how_the_child_is_safe_meanwhile() {
        var enquiry = enquiry(priya, file());
        assertThat(rules(change(priya, PATH + enquiry, "late-conference", "{}")))
                .containsExactly("LATE_NEEDS_REASON", "LATE_NEEDS_SAFETY");
        var late = "{\"why\": \"The chair fell ill.\", \"safety\": \"He stays with his carer.\"}";
        assertThat(change(priya, PATH + enquiry, "late-conference", late).status()).isEqualTo(200);
        assertThat(
                        area.sql()
                                .sql(
                                        "select breach_reason from clock where subject_id = ?::uuid and breach_reason is not null")
                                .param(enquiry)
                                .query(String.class)
                                .single())
                .isEqualTo("The chair fell ill.");
    }

    @Test
    void
            a_joint_enquiry_is_open_to_the_officer_who_took_part_and_to_nobody_else_of_another_agency() {
        var file = file();
        var strategy =
                id(
                        priya.post(
                                path(file, "strategy-discussions"),
                                "{\"decision\": \"SECTION_47_JOINT\", \"people\": [{\"practitioner\": \"%s\"}, {\"practitioner\": \"%s\"}]}"
                                        .formatted(
                                                area.person("Imran Sheikh").id(),
                                                area.person("Moira Kelly").id())));
        var enquiry =
                read(priya, "/api/v1/strategy-discussions/" + strategy).get("enquiry").asString();
        assertThat(area.api("Imran Sheikh").get(PATH + enquiry).status()).isEqualTo(200);
        for (var who : java.util.List.of("Moira Kelly", "Leah Barnes", "Lucy Fenn"))
            assertThat(area.api(who).get(PATH + enquiry).status()).as(who).isEqualTo(404);
    }

    private void see(String enquiry) {
        id(
                priya.post(
                        PATH + enquiry + "/visits",
                        "{\"seen\": true, \"alone\": true, \"words\": \"He says he is not afraid where he is now.\"}"));
    }

    private Api.Answer conclude(String enquiry, String outcome, String more) {
        return change(priya, PATH + enquiry, "conclusion", body(outcome, more));
    }

    private static String body(String outcome, String more) {
        return """
        {"findings": "He was held over a debt.", "outcome": "%s", "wishes": {"state": "KNOWN", "words": "I want it to stop."}, %s}
        """
                .formatted(outcome, more);
    }
}
