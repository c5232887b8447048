package org.waymark.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.child.leaving.TransferId;
import org.waymark.child.leaving.TransferPaper;
import org.waymark.child.leaving.TransferQueries;
import org.waymark.documents.Pdf;
import org.waymark.documents.PdfCheck;
import org.waymark.referral.Deciding;
import org.waymark.referral.ReferralId;
import org.waymark.referral.Referring;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/**
 * The end of the work with a child: closing asks what is open; a transfer is ours until accepted.
 */
class LeavingTest {
    private static final String CLOSE =
            """
            {"reason": "%s", "outcomes": "Back at school every day.", "told": "The child, by her worker.", "openEndsEnd": true}
            """;
    private static final String PACKAGE =
            """
            {"area": "Southvale", "contact": "Front door, secure mail", "why": "The family moved there", "basis": "STATUTORY_DUTY",
             "parts": ["CHILD", "HISTORY", "ADULTS"]}
            """;

    private final Northmoor area = Northmoor.area();
    private final String family = Described.unheard();
    private final ReferralId referral = Referring.about("Joe Tanner", "Robin", family);
    private final String reference = Referring.file(referral);
    private final String path = "/api/v1/files/" + reference;

    @Test
    void aFileIsNotClosedWhileAReferralWaitsForADecision() {
        var ends = area.api("Helen Marsh").get(path + "/closing").body().at("/openEnds/0");
        assertThat(ends.at("/words").asString()).isEqualTo("A referral waits for a decision");
        assertThat(ends.at("/stops").asBoolean()).isTrue();
        var refused = close("Helen Marsh", CLOSE.formatted("RC7"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.response().body())
                .contains(
                        "OPEN_ENDS_STOP", "cannot be closed before what is listed above is ended");
    }

    @Test
    void aFileIsNotClosedWhileTheChildIsMissing() {
        decided();
        var reported =
                area.api("Joe Tanner")
                        .post(
                                "/api/v1/missing-episodes",
                                """
                                {"child": "%s", "kind": "MISSING", "lastSeen": {"day": "%s"}, "from": "EDUCATION"}
                                """
                                        .formatted(
                                                child(),
                                                java.time.LocalDate.now(
                                                                org.waymark.calendar.England.ZONE)
                                                        .minusDays(1)));
        assertThat(reported.status()).isEqualTo(201);
        assertThat(area.api("Anita Rao").get(path + "/closing").body().at("/openEnds").toString())
                .contains("The child is not back");
        assertThat(close("Anita Rao", CLOSE.formatted("RC7")).response().body())
                .contains("OPEN_ENDS_STOP");
    }

    @Test
    void openTasksAndClocksEndWithTheFileWhenThatIsConfirmed() {
        decided();
        var asked =
                close(
                        "Anita Rao",
                        CLOSE.formatted("RC7")
                                .replace("\"openEndsEnd\": true", "\"openEndsEnd\": false"));
        assertThat(asked.response().body()).contains("OPEN_ENDS_ASKED");
        assertThat(close("Lorna Blythe", CLOSE.formatted("RC7")).status()).isEqualTo(403);
        assertThat(close("Anita Rao", "{}").response().body())
                .contains("CLOSURE_NEEDS_REASON", "CLOSURE_NEEDS_OUTCOMES", "CLOSURE_NEEDS_TOLD");
        assertThat(close("Anita Rao", CLOSE.formatted("RC7")).status()).isEqualTo(201);
        assertThat(
                        area.sql()
                                .sql(
                                        "select string_agg(kind, ' ') from task where child_id = ? and done_at is null")
                                .param(child())
                                .query(String.class)
                                .single())
                .contains("READ_OUTCOME")
                .doesNotContain("NEXT_STEP");
        assertThat(area.api("Anita Rao").get(path + "/chronology").response().body())
                .contains("File closed: No longer in need");
    }

    @Test
    void aClosedFileIsReopenedWithAReason() {
        decided();
        close("Anita Rao", CLOSE.formatted("RC7"));
        var anita = area.api("Anita Rao");
        assertThat(anita.change(path + "/reopening", "{}", etag()).response().body())
                .contains("REOPENING_NEEDS_WHY");
        assertThat(anita.change(path + "/reopening", "{\"why\": \"Seen again\"}", "\"0\"").status())
                .isEqualTo(409);
        assertThat(anita.change(path + "/reopening", "{\"why\": \"Seen again\"}", etag()).status())
                .isEqualTo(200);
        var closing = anita.get(path + "/closing").body();
        assertThat(closing.at("/closedAt").isMissingNode()).isTrue();
        assertThat(closing.at("/closings/0/reopenedWhy").asString()).isEqualTo("Seen again");
    }

    @Test
    void whatIsShownIsWhatIsSentAndTheCaseStaysOursUntilTheyAccept() {
        decided();
        var lorna = area.api("Lorna Blythe");
        assertThat(lorna.post(path + "/transfers", "{}").response().body())
                .contains("TRANSFER_NEEDS_AREA", "TRANSFER_NEEDS_BASIS", "TRANSFER_NEEDS_PARTS");
        var href = lorna.post(path + "/transfers", PACKAGE).body().at("/href").asString();
        var before = lorna.get(href).body().at("/sections");
        assertThat(before.toString()).contains(family, "Concern raised").doesNotContain("ADDRESS");
        assertThat(lorna.change(href + "/sending", "{\"how\": \"Mail\"}", "\"0\"").status())
                .isEqualTo(403);
        var anita = area.api("Anita Rao");
        assertThat(anita.change(href + "/sending", "{\"how\": \"Mail\"}", "\"0\"").status())
                .isEqualTo(200);
        assertThat(anita.get(href).body().at("/sections")).isEqualTo(before);
        var id = new TransferId(UUID.fromString(href.replaceFirst(".*/", "")));
        var paper =
                area.as(
                        "Anita Rao",
                        () -> new TransferPaper(area.bean(TransferQueries.class).get(id)));
        var pdf = area.bean(Pdf.class).of(paper);
        assertThat(PdfCheck.problems(pdf)).isEmpty();
        assertThat(PdfCheck.text(pdf)).contains(family, "Southvale", "The case stays with us");
        assertThat(anita.get(path + "/sharing").response().body()).contains("Southvale");
        assertThat(close("Anita Rao", CLOSE.formatted("RC5")).response().body())
                .contains("OPEN_ENDS_STOP", "TRANSFER_NOT_ACCEPTED");
        assertThat(anita.change(href + "/receipt", "{}", "\"1\"").response().body())
                .contains("RECEIPT_NEEDS_ANSWER", "RECEIPT_NEEDS_NAME");
        assertThat(
                        anita.change(
                                        href + "/receipt",
                                        "{\"accepted\": true, \"by\": \"J. Marlow\", \"words\": \"Allocated.\"}",
                                        "\"1\"")
                                .status())
                .isEqualTo(200);
        assertThat(close("Anita Rao", CLOSE.formatted("RC5")).status()).isEqualTo(201);
    }

    @Test
    void nobodyElseReadsATransfer() {
        decided();
        var href =
                area.api("Lorna Blythe")
                        .post(path + "/transfers", PACKAGE)
                        .body()
                        .at("/href")
                        .asString();
        assertThat(area.api("Joe Tanner").get(href).status()).isEqualTo(403);
        assertThat(area.api("Dev Chandra").get(href).status()).isEqualTo(404);
    }

    private Api.Answer close(String who, String body) {
        return area.api(who).change(path + "/closing", body, etag());
    }

    private String etag() {
        return "\"%d\""
                .formatted(
                        area.sql()
                                .sql("select version from file where reference = ?")
                                .param(reference)
                                .query(Integer.class)
                                .single());
    }

    private void decided() {
        Deciding.decide("Priya Nair", referral, Deciding.decision("STRATEGY_DISCUSSION"));
    }

    private UUID child() {
        return area.sql()
                .sql("select child_id from file where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
    }
}
