package org.waymark.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.sharing.Sharing.LORNA;
import static org.waymark.sharing.Sharing.MIRIAM;
import static org.waymark.support.Supported.as;
import static org.waymark.support.Supported.broken;
import static org.waymark.support.Supported.done;
import static org.waymark.support.Supported.id;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.waymark.calendar.Wording;
import org.waymark.support.Supported;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.UUID;

/** The register of requests, its clocks, and the file that opens case by case (domain.md H.5). */
@Isolated("refusals are counted by the access matrix")
class DataRequestsTest {
    private static final String PATH = "/api/v1/data-requests";

    private final Supported.Child child = Supported.child(15);

    @Test
    void a_copy_is_due_in_a_month_and_a_question_stops_the_clock_over_christmas() {
        var in = as(MIRIAM).at(Instant.parse("2027-01-12T10:00:00Z"));
        var request = id(in.post(PATH, received("SUBJECT_ACCESS", "PARENT", "2026-11-30")));
        assertThat(due(in, request)).isEqualTo("30 December 2026");
        assertThat(broken(step(in, request, "IDENTITY_ASKED", "2026-12-31")))
                .containsExactly("CLOCK_IS_OVER");
        assertThat(broken(step(in, request, "ANSWER_RECEIVED", "2026-12-01")))
                .containsExactly("CLOCK_RUNS");
        done(step(in, request, "IDENTITY_ASKED", "2026-12-22"));
        assertThat(view(in, request).get("due").isNull()).isTrue();
        assertThat(view(in, request).get("daysLeft").asInt()).isEqualTo(8);
        assertThat(running(request)).isEmpty();
        assertThat(broken(step(in, request, "ANSWER_RECEIVED", "2026-12-21")))
                .containsExactly("RESUMED_BEFORE");
        done(step(in, request, "ANSWER_RECEIVED", "2027-01-05"));
        assertThat(due(in, request)).isEqualTo("13 January 2027");
        assertThat(running(request)).containsExactly("data.right.resumed 13 January 2027");
        done(step(in, request, "EXTENDED", "2027-01-12"));
        assertThat(due(in, request)).isEqualTo("13 March 2027");
        assertThat(running(request)).containsExactly("data.right.extended 13 March 2027");
        assertThat(broken(step(in, request, "EXTENDED", "2027-01-12")))
                .containsExactly("EXTENDED_ALREADY");
        var settle =
                "{\"outcome\": \"PARTLY\", \"words\": \"Others are in it\", \"letter\": \"Here is a"
                        + " copy\"}";
        assertThat(broken(change(in, request, "outcome", settle)))
                .containsExactly("EXPECTATIONS_FIRST");
        done(step(in, request, "EXPECTATIONS", "2027-01-12"));
        done(change(in, request, "outcome", settle));
        assertThat(running(request)).isEmpty();
        assertThat(change(in, request, "outcome", settle).status()).isEqualTo(409);
    }

    @Test
    void asked_on_the_last_of_january_it_is_due_on_the_last_of_february() {
        var in = as(MIRIAM).at(Instant.parse("2027-03-05T10:00:00Z"));
        var request = id(in.post(PATH, received("ERASURE", "CHILD", "2027-01-31")));
        assertThat(due(in, request)).isEqualTo("28 February 2027");
        done(step(in, request, "CLARIFICATION_ASKED", "2027-02-10"));
        done(step(in, request, "ANSWER_RECEIVED", "2027-03-03"));
        assertThat(due(in, request)).isEqualTo("21 March 2027");
        done(
                change(
                        in,
                        request,
                        "outcome",
                        "{\"outcome\": \"REFUSED\", \"words\": \"It must be kept\", \"letter\":"
                                + " \"We keep it because\"}"));
    }

    @Test
    void the_file_opens_for_its_request_alone_and_closes_with_it_and_nothing_is_overwritten() {
        var request =
                id(
                        as(LORNA)
                                .post(
                                        PATH,
                                        received(
                                                "RECTIFICATION",
                                                "CHILD",
                                                Supported.today().toString())));
        assertThat(as(MIRIAM).work()).contains("Deal with a request: correction");
        var file = "/api/v1/files/" + child.reference();
        assertThat(as(MIRIAM).get(file).status()).isEqualTo(404);
        assertThat(as(LORNA).get(PATH).status()).isEqualTo(403);
        assertThat(as(LORNA).get(PATH + "/" + request).status()).isEqualTo(200);
        assertThat(as("Anita Rao").get(PATH + "/" + request).status()).isEqualTo(404);
        assertThat(as(LORNA).change(PATH + "/" + request + "/steps", "{}", "\"0\"").status())
                .isEqualTo(403);
        assertThat(broken(change(as(MIRIAM), request, "file", "{}")))
                .containsExactly("OPENING_NEEDS_REASON");
        done(change(as(MIRIAM), request, "file", "{\"why\": \"To read the entry\"}"));
        assertThat(as(MIRIAM).get(file).status()).isEqualTo(200);
        assertThat(as(MIRIAM).get("/api/v1/files/" + Supported.child(14).reference()).status())
                .isEqualTo(404);
        var lines = Supported.read(LORNA, Sharing.files(child)).get("choosable").get("lines");
        var entry = lines.get(lines.size() - 1).get("id").asString();
        var outcome =
                "{\"outcome\": \"PARTLY\", \"words\": \"Both are shown\", \"letter\": \"We put your"
                        + " words beside it\"}";
        assertThat(broken(change(as(MIRIAM), request, "outcome", outcome)))
                .containsExactly("CORRECTION_FIRST");
        assertThat(
                        broken(
                                change(
                                        as(MIRIAM),
                                        request,
                                        "statements",
                                        "{\"entry\": \"%s\"}".formatted(UUID.randomUUID()))))
                .containsExactly(
                        "STATEMENT_NEEDS_KIND", "STATEMENT_NEEDS_ENTRY", "STATEMENT_NEEDS_WORDS");
        done(
                change(
                        as(MIRIAM),
                        request,
                        "statements",
                        "{\"entry\": \"%s\", \"kind\": \"DISAGREEMENT\", \"words\": \"I was not there\"}"
                                .formatted(entry)));
        var beside = Supported.read(LORNA, Sharing.files(child)).get("choosable").get("lines");
        assertThat(beside.toString()).contains("Statement of disagreement", "I was not there");
        done(change(as(MIRIAM), request, "outcome", outcome));
        assertThat(as(MIRIAM).get(file).status()).isEqualTo(404);
    }

    @Test
    void a_breach_is_told_within_72_clock_hours_and_a_complaint_acknowledged_within_30_days() {
        var in = as(MIRIAM).at(Instant.parse("2026-12-24T12:00:00Z"));
        assertThat(broken(in.post(PATH, "{\"kind\": \"BREACH\", \"affected\": \"Amira\"}")))
                .containsExactly("BREACH_NEEDS_TIME", "REQUEST_NEEDS_WORDS", "AFFECTED_UNREADABLE");
        var breach =
                id(
                        in.post(
                                PATH,
                                "{\"kind\": \"BREACH\", \"knownAt\": \"2026-12-24T11:00:00Z\", \"words\": \"A letter went to the wrong house\", \"affected\": \"%s\"}"
                                        .formatted(child.reference())));
        assertThat(view(in, breach).get("due").asString()).isEqualTo("2026-12-27T11:00:00Z");
        var handled = "{\"outcome\": \"HANDLED\", \"words\": \"The letter came back\"}";
        assertThat(broken(change(in, breach, "outcome", handled)))
                .containsExactly("COMMISSIONER_FIRST");
        done(step(in, breach, "COMMISSIONER_TOLD", "2026-12-24"));
        done(change(in, breach, "outcome", handled));
        var complaint = id(in.post(PATH, received("COMPLAINT", "PARENT", "2026-12-20")));
        assertThat(due(in, complaint)).isEqualTo("19 January 2027");
        assertThat(running(complaint)).containsExactly("data.complaint 19 January 2027");
        assertThat(
                        broken(
                                change(
                                        in,
                                        complaint,
                                        "outcome",
                                        "{\"outcome\": \"UPHELD\", \"words\": \"Sorry\","
                                                + " \"letter\": \"Sorry\"}")))
                .containsExactly("ACKNOWLEDGE_FIRST");
        done(step(in, complaint, "ACKNOWLEDGED", "2026-12-24"));
        assertThat(running(complaint)).isEmpty();
        assertThat(in.get(PATH).body().get("open").toString()).contains(complaint);
    }

    @Test
    void a_file_that_is_sealed_is_one_that_was_never_there() {
        var sealed = Supported.child(13);
        Northmoor.area()
                .sql()
                .sql(
                        "update file set level = 2, guardian_id = ?, team_id = null where child_id"
                                + " = ?")
                .params(Northmoor.area().person("Helen Marsh").id().value(), sealed.id().value())
                .update();
        var body =
                "{\"kind\": \"ERASURE\", \"reference\": \"%s\", \"requester\": \"A parent\","
                    + " \"requesterIs\": \"PARENT\", \"receivedOn\": \"%s\", \"words\": \"Delete"
                    + " it\"}";
        var today = Supported.today();
        var one = as(MIRIAM).post(PATH, body.formatted(sealed.reference(), today));
        var none = as(MIRIAM).post(PATH, body.formatted("WM-2020-999999", today));
        assertThat(broken(one)).containsExactly("REQUEST_NEEDS_FILE");
        assertThat(one.body()).isEqualTo(none.body());
    }

    private String received(String kind, String who, String on) {
        return "{\"kind\": \"%s\", \"reference\": \"%s\", \"requester\": \"A person\", \"requesterIs\": \"%s\", \"receivedOn\": \"%s\", \"words\": \"Please\"}"
                .formatted(kind, child.reference(), who, on);
    }

    private static Api.Answer step(Api as, String request, String kind, String on) {
        return change(
                as,
                request,
                "steps",
                "{\"step\": \"%s\", \"on\": \"%s\", \"words\": \"By letter\"}".formatted(kind, on));
    }

    private static Api.Answer change(Api as, String request, String what, String body) {
        var etag = as.get(PATH + "/" + request).header("ETag");
        return as.change(PATH + "/" + request + "/" + what, body, etag);
    }

    private static JsonNode view(Api as, String request) {
        return as.get(PATH + "/" + request).body();
    }

    private static String due(Api as, String request) {
        return Wording.dueDay(Instant.parse(view(as, request).get("due").asString()));
    }

    /** The clocks of the file that run, as every clock is kept. */
    private static java.util.List<String> running(String request) {
        return Northmoor.area()
                .sql()
                .sql(
                        "select r.key, c.due_at from clock c join clock_rule r on r.id = c.rule_id"
                                + " where c.subject_id = ? and c.stopped_at is null order by r.key")
                .param(UUID.fromString(request))
                .query((r, n) ->
                        r.getString("key")
                                + " "
                                + Wording.dueDay(r.getTimestamp("due_at").toInstant()))
                .list();
    }
}
