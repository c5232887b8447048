package org.waymark.intelligence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.support.Supported.as;
import static org.waymark.support.Supported.broken;
import static org.waymark.support.Supported.change;
import static org.waymark.support.Supported.done;
import static org.waymark.support.Supported.id;
import static org.waymark.support.Supported.read;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.waymark.support.Supported;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/** All frontline practitioners gather, record and share information with the police (guide ¶16). */
@Isolated("refusals are counted by the access matrix")
class InformationTest {
    private static final String JOE = "Joe Tanner";
    private static final String SUSAN = "Susan Park";
    private static final String LUCY = "Lucy Fenn";
    private static final String ALL = "/api/v1/information";
    private static final String UNIT = "/api/v1/police/information/";

    private final Supported.Child child = Supported.child(15);
    private final String plate = "Q" + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void an_item_reaches_the_police_at_once_is_checked_graded_answered_and_its_sender_is_told() {
        var sent = sent(JOE, "");
        assertThat(read(LUCY, UNIT + sent).get("checkState").asString()).isEqualTo("UNCHECKED");
        assertThat(intake()).contains(sent);
        assertThat(as(LUCY).work()).contains(sent);
        for (var who : new String[] {"Mark Holt", "Ellen Price", "Priya Nair", "Karen Doyle"})
            assertThat(as(who).get(ALL + "/" + sent).status()).as(who).isEqualTo(404);
        assertThat(as("Ollie Trent").get(ALL).status()).isEqualTo(403);
        assertThat(as("Karen Doyle").get(UNIT + sent).status()).isEqualTo(403);
        var fine = "{\"passes\": true, \"sanitised\": true, \"oneThing\": true}";
        assertThat(as(JOE).change(check(sent), fine, "\"0\"").status()).isEqualTo(403);
        assertThat(as("Mark Holt").change(check(sent), fine, "\"0\"").status()).isEqualTo(404);
        assertThat(broken(as(LUCY).change(check(sent), fine, "\"0\"")))
                .containsExactly("LOCAL_CHECK_FIRST");
        assertThat(broken(by(LUCY, sent, "/release", text("A car", "Patrols"))))
                .containsExactly("NOT_CHECKED_YET", "NEEDS_GRADE");

        var back = "{\"passes\": false, \"why\": \"Only one person could know this\"}";
        done(as(SUSAN).change(check(sent), back, "\"0\""));
        assertThat(broken(as("Kofi Mensah").change(check(sent), fine, "\"0\"")))
                .containsExactly("CHECKED_ALREADY");
        assertThat(as(JOE).work()).contains("please word it anew");
        done(
                change(
                        JOE,
                        ALL + "/" + sent,
                        ALL + "/" + sent + "/words",
                        "{\"words\": \"It is said that %s waits there.\", \"sourceLeftOut\": true}"
                                .formatted(plate)));
        assertThat(read(LUCY, UNIT + sent).get("earlier").get(0).asString()).contains(plate);
        var stale = as(SUSAN).change(check(sent), fine, "\"0\"");
        assertThat(stale.status()).isEqualTo(409);
        done(change(SUSAN, check(sent), check(sent), fine));

        assertThat(broken(by(LUCY, sent, "/grade", "{\"handling\": \"C\"}")))
                .containsExactly(
                        "NEEDS_SOURCE_GRADE",
                        "NEEDS_INFORMATION_GRADE",
                        "HANDLING_NEEDS_CONDITIONS",
                        "NEEDS_MARKING");
        assertThat(broken(by(LUCY, sent, "/outcome", "{}")))
                .containsExactly("NEEDS_GRADE", "NEEDS_OUTCOME", "NEEDS_WHAT_NEXT");
        done(
                by(
                        LUCY,
                        sent,
                        "/grade",
                        "{\"source\": 2, \"information\": \"D\", \"handling\": \"C\", \"conditions\": \"Ask first\", \"marking\": \"OFFICIAL_SENSITIVE\"}"));
        done(by(LUCY, sent, "/release", text("A vehicle " + plate, "Patrols")));
        assertThat(released("Karen Doyle")).contains(plate).doesNotContain("Joe Tanner");
        var decided =
                "{\"outcome\": \"LOGGED\", \"whatNext\": \"Patrols pass by.\", \"onward\": \"Tell nobody at home.\"}";
        done(by(LUCY, sent, "/outcome", decided));
        assertThat(broken(by(LUCY, sent, "/outcome", decided))).containsExactly("DECIDED_ALREADY");
        var told = read(JOE, ALL + "/" + sent);
        assertThat(told.get("onward").asString()).isEqualTo("Tell nobody at home.");
        assertThat(told.get("acknowledgement").asString()).startsWith("Thank you");
        assertThat(told.has("grade")).isFalse();
        done(as(JOE).post(ALL + "/" + sent + "/read", ""));
        assertThat(as(JOE).work()).doesNotContain(sent);
        assertThat(intake()).doesNotContain(sent);
    }

    @Test
    void the_police_ask_without_naming_the_source_and_the_answer_may_add_to_it() {
        var sent =
                sent(
                        JOE,
                        ", \"source\": {\"name\": \"Iris Lockwood\", \"contact\": \"01632 960984\"}");
        var ask = UNIT + sent + "/questions";
        assertThat(broken(as(LUCY).post(ask, "{\"words\": \"Would iris lockwood meet us?\"}")))
                .containsExactly("SOURCE_NAMED");
        var answers = ALL + "/" + sent + "/answers";
        assertThat(broken(as(JOE).post(answers, "{}")))
                .containsExactly("NOTHING_ASKED", "ANSWER_NEEDS_WORDS");
        done(as(LUCY).post(ask, "{\"words\": \"Would they meet us?\"}"));
        assertThat(as(JOE).work()).contains("The police ask");
        assertThat(as(SUSAN).post(answers, "{\"words\": \"Yes\"}").status()).isEqualTo(404);
        done(
                as(JOE).post(
                                answers,
                                "{\"words\": \"Yes, on a Monday.\", \"source\": {\"safety\": \"Only away from home\"}}"));
        assertThat(read(LUCY, UNIT + sent).get("sources").size()).isEqualTo(2);
        assertThat(read(JOE, ALL + "/" + sent).toString())
                .contains("on a Monday")
                .doesNotContain("Lockwood", "away from home");
    }

    @Test
    void
            hearsay_from_nobody_in_particular_is_taken_and_the_same_twice_is_put_together_by_a_person() {
        var key = UUID.randomUUID().toString();
        var body = body("", "\"ANONYMOUS\"");
        var first = id(as(JOE).post(ALL, body, key));
        assertThat(id(as(JOE).post(ALL, body, key))).isEqualTo(first);
        var other = body(", \"suspectedFalse\": true", "\"ANONYMOUS\"");
        assertThat(as(JOE).post(ALL, other, key).status()).isIn(409, 422);
        var second = id(as("Hanna Lind").post(ALL, body("", "\"ANONYMOUS\"")));
        assertThat(read(LUCY, UNIT + second).get("alike").toString()).contains(first);
        assertThat(broken(by(LUCY, second, "/duplicate", "{\"of\": \"%s\"}".formatted(second))))
                .containsExactly("DUPLICATE_UNKNOWN");
        done(by(LUCY, second, "/duplicate", "{\"of\": \"%s\"}".formatted(first)));
        assertThat(intake()).contains(first).doesNotContain(second);
        assertThat(read("Hanna Lind", ALL + "/" + second).get("alreadyKnown").asBoolean()).isTrue();
    }

    @Test
    void the_second_person_is_never_the_sender_and_the_unit_checks_where_nobody_else_can() {
        var own = sent(SUSAN, "");
        var fine = "{\"passes\": true, \"sanitised\": true, \"oneThing\": true}";
        assertThat(broken(as(SUSAN).change(check(own), fine, "\"0\"")))
                .containsExactly("OWN_CHECK");
        assertThat(read(SUSAN, check(own)).get("mayCheck").asBoolean()).isFalse();
        done(as("Kofi Mensah").change(check(own), fine, "\"0\""));
        var aboutColleague = sent(JOE, ", \"policeOnly\": true");
        assertThat(as(SUSAN).get(check(aboutColleague)).status()).isEqualTo(404);
        done(as(LUCY).change(check(aboutColleague), fine, "\"0\""));
    }

    @Test
    void what_police_intelligence_read_is_in_the_police_audit_and_not_in_who_has_looked() {
        var sent =
                id(
                        as(JOE).post(
                                        ALL,
                                        body(
                                                ", \"origin\": \"FILE\", \"originId\": \"%s\""
                                                        .formatted(child.id()),
                                                "\"RECORD\"")));
        assertThat(read(LUCY, UNIT + sent).get("child").asString()).contains("Robin");
        var reads =
                Northmoor.area()
                        .sql()
                        .sql(
                                "select bool_and(as_intelligence) from read_log where child_id = ? and screen = 'information.item'")
                        .param(child.id().value())
                        .query(Boolean.class)
                        .single();
        assertThat(reads).isTrue();
        var file = "/api/v1/files/" + child.reference();
        assertThat(read("Miriam Stone", file + "/looks").toString()).doesNotContain(LUCY);
        assertThat(read("Lorna Blythe", file + "/chronology").toString())
                .contains("Information was shared with the police")
                .doesNotContain(plate);
    }

    private String sent(String who, String more) {
        return id(as(who).post(ALL, body(more, "\"TOLD_BY_SOMEBODY\"")));
    }

    private String body(String more, String how) {
        return "{\"urgency\": \"NOBODY_IN_DANGER\", \"words\": \"A van marked %s waits by the mill.\", \"howKnown\": %s, \"oneThing\": true, \"sourceLeftOut\": true%s}"
                .formatted(plate, how, more);
    }

    private static String text(String words, String to) {
        return "{\"words\": \"%s\", \"to\": \"%s\"}".formatted(words, to);
    }

    private static String check(String item) {
        return ALL + "/" + item + "/check";
    }

    private static Api.Answer by(String who, String item, String what, String body) {
        return change(who, UNIT + item, UNIT + item + what, body);
    }

    private static String intake() {
        return pages(LUCY, "/api/v1/police/information");
    }

    private static String released(String who) {
        return pages(who, "/api/v1/police/released");
    }

    private static String pages(String who, String path) {
        var all = new StringBuilder();
        for (var next = path; next != null; ) {
            var page = read(who, next);
            all.append(page);
            next = page.has("after") ? path + "?after=" + page.get("after").asString() : null;
        }
        return all.toString();
    }
}
