package org.waymark.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.documents.Files.*;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Assessed;
import org.waymark.identification.Raising;
import org.waymark.meetings.MeetingScene;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/** Documents stand where their record stands: seen with it, by nobody else. */
class DocumentsTest {
    private static final Map<String, String> SAID =
            Map.of("description", "Attendance", "whose", "OUR_AGENCY", "noIndecentImage", "true");

    private final Northmoor area = Northmoor.area();

    @Test
    void a_document_of_a_concern_is_read_by_those_who_see_the_concern_and_by_nobody_else()
            throws Exception {
        var path = "/api/v1/documents/concerns/" + Raising.concern("Joe Tanner");
        var file = pdf();
        var id = add("Joe Tanner", path, "../report.exe", file);
        var lead = area.api("Susan Park");
        var listed = lead.get(path).body().get("documents").get(0);
        assertThat(listed.get("name").asString()).isEqualTo("report.pdf");
        var one = "/api/v1/documents/" + id;
        var content = lead.get(one + "/content").body();
        assertThat(Base64.getDecoder().decode(content.get("content").asString())).isEqualTo(file);
        var sum = java.security.MessageDigest.getInstance("SHA-256").digest(file);
        assertThat(content.get("sha256").asString()).isEqualTo(HexFormat.of().formatHex(sum));
        assertThat(keptInClear(id)).isFalse();
        assertThat(count("read_log where screen = 'document' and act = 'EXPORT'", id))
                .as("the download is logged")
                .isPositive();
        var other = area.api("Hanna Lind");
        var nobody = UUID.randomUUID().toString();
        var nowhere = "/api/v1/documents/" + nobody;
        for (var what : new String[] {"", "/content"}) {
            assertThat(other.get(one + what).status()).isEqualTo(404);
            assertThat(other.get(one + what).response().body().replace(id, nobody))
                    .isEqualTo(other.get(nowhere + what).response().body());
        }
        assertThat(other.get(path).status()).isEqualTo(404);
        assertThat(upload("Hanna Lind", path, "a.pdf", file).status()).isEqualTo(404);
        assertThat(area.api("Vera Quist").get(one + "/content").status()).isEqualTo(404);
    }

    @Test
    void what_is_wrong_is_said_field_by_field_and_the_same_key_adds_one() {
        var path = "/api/v1/documents/concerns/" + Raising.concern("Joe Tanner");
        var joe = area.api("Joe Tanner");
        var wrong = joe.upload(path, Map.of(), "a.pdf", text("<html></html>"), key());
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body().get("errors").findValuesAsString("field"))
                .containsExactly("file", "description", "whose", "noIndecentImage");
        var large = new byte[FileCheck.MOST_BYTES + 10];
        java.util.Arrays.fill(large, (byte) 'a');
        var tooLarge = joe.upload(path, SAID, "a.txt", large, key());
        assertThat(tooLarge.status()).isEqualTo(422);
        assertThat(tooLarge.response().body()).contains("10 MB or smaller");
        var far = joe.upload(path, SAID, "a.txt", new byte[22 * 1024 * 1024], key());
        assertThat(far.status()).as(far.response().body()).isEqualTo(413);
        assertThat(far.header("Content-Type")).contains("problem+json");
        var key = key();
        var first = joe.upload(path, SAID, "a.txt", text("One\n"), key);
        var second = joe.upload(path, SAID, "a.txt", text("One\n"), key);
        assertThat(first.status()).as(first.response().body()).isEqualTo(201);
        assertThat(second.body().get("id")).isEqualTo(first.body().get("id"));
        var other = joe.upload(path, SAID, "a.txt", text("Two\n"), key);
        assertThat(other.status()).as("another file is not lost as if added").isEqualTo(422);
        assertThat(other.response().body()).contains("KEY_USED");
        assertThat(joe.get(path).body().get("documents")).hasSize(1);
    }

    @Test
    void a_withdrawn_document_is_kept_and_opens_for_its_keepers_alone() {
        var concern = Raising.concern("Joe Tanner");
        var path = "/api/v1/documents/concerns/" + concern;
        var id = add("Joe Tanner", path, "a.txt", text("One\n"));
        var refer = "/api/v1/concerns/" + concern + "/referral";
        area.api("Joe Tanner").post(refer, "{\"directReason\": \"Discussed by telephone.\"}");
        var priya = area.api("Priya Nair");
        var one = "/api/v1/documents/" + id;
        assertThat(priya.get(one + "/content").status()).isEqualTo(200);
        assertThat(priya.change(one + "/withdrawal", "{}", "\"0\"").status()).isEqualTo(403);
        var lead = area.api("Susan Park");
        var joe = area.api("Joe Tanner");
        assertThat(joe.change(one + "/withdrawal", "{}", "\"0\"").status()).isEqualTo(422);
        var why = "{\"why\": \"It is about another child.\"}";
        assertThat(lead.change(one + "/withdrawal", why, "\"0\"").status()).isEqualTo(200);
        assertThat(joe.change(one + "/withdrawal", why, "\"0\"").status()).isEqualTo(409);
        assertThat(joe.get(one + "/content").status()).isEqualTo(200);
        assertThat(priya.get(one + "/content").status()).isEqualTo(404);
        var seen = priya.get(path).response().body();
        assertThat(seen).contains("It is about another child.").doesNotContain("Attendance");
        assertThat(count("document_content where true", id)).isPositive();
    }

    @Test
    void what_health_adds_to_its_contribution_stays_with_those_who_read_health_records() {
        var led = Assessed.led();
        var asked = led.ask("Adele Finch");
        var path = "/api/v1/documents/contributions/" + asked;
        add("Adele Finch", path, "a.txt", text("Sleeps badly.\n"));
        assertThat(area.api("Lorna Blythe").get(path).status()).isEqualTo(200);
        assertThat(area.api("Karen Doyle").get(path).status()).isEqualTo(404);
        assertThat(area.api("Joe Tanner").get(path).status()).isEqualTo(404);
    }

    @Test
    void papers_of_a_meeting_are_read_by_whoever_is_invited_and_a_files_by_whoever_holds_it() {
        var scene = new MeetingScene();
        var known = scene.child();
        var meeting = scene.withNurse(known);
        var path = "/api/v1/documents/meetings/" + meeting;
        var id = add("Lorna Blythe", path, "a.txt", text("Agenda\n"));
        assertThat(area.api("Adele Finch").get("/api/v1/documents/" + id + "/content").status())
                .isEqualTo(200);
        assertThat(area.api("Joe Tanner").get(path).status()).isEqualTo(404);
        var file = "/api/v1/documents/files/" + known.child();
        add("Lorna Blythe", file, "a.txt", text("A letter\n"));
        assertThat(area.api("Adele Finch").get(file).status()).isEqualTo(404);
        assertThat(area.api("Joe Tanner").get(file).status()).isEqualTo(404);
        assertThat(area.api("Anita Rao").get(file).body().get("documents")).hasSize(1);
    }

    private String add(String who, String path, String name, byte[] file) {
        var answer = upload(who, path, name, file);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.body().get("id").asString();
    }

    private Api.Answer upload(String who, String path, String name, byte[] file) {
        return area.api(who).upload(path, SAID, name, file, key());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    /** Whether the database holds it as it was sent. */
    private boolean keptInClear(String id) {
        var content =
                area.sql()
                        .sql(
                                "select content from document_content where document_id = cast(? as uuid)")
                        .param(id)
                        .query(byte[].class)
                        .single();
        return new String(content, java.nio.charset.StandardCharsets.ISO_8859_1).contains("%PDF");
    }

    private int count(String from, String id) {
        return area.sql()
                .sql(
                        "select count(*)::int from "
                                + from
                                + " and child_id = (select child_id from document where id = cast(? as uuid))")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
