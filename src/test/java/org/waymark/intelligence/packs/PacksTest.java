package org.waymark.intelligence.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.support.Supported.as;
import static org.waymark.support.Supported.broken;
import static org.waymark.support.Supported.change;
import static org.waymark.support.Supported.done;
import static org.waymark.support.Supported.id;
import static org.waymark.support.Supported.read;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.access.matrix.SourceCanary;
import org.waymark.documents.Pdf;
import org.waymark.documents.PdfCheck;
import org.waymark.intelligence.InformationId;
import org.waymark.support.Supported;
import org.waymark.testing.Northmoor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Guide ¶16: information reaches also a force that takes none by program, without its source
 * (domain.md E.3).
 */
class PacksTest {
    private static final String LUCY = "Lucy Fenn";
    private static final String ALL = "/api/v1/information";
    private static final String UNIT = "/api/v1/police/information/";
    private static final String FINE =
            "{\"passes\": true, \"sanitised\": true, \"oneThing\": true}";

    private final Northmoor area = Northmoor.area();
    private final Supported.Child child = Supported.child(15);

    @Test
    void a_pack_of_a_checked_item_is_signed_holds_no_source_and_fails_when_a_byte_is_changed()
            throws Exception {
        var item = sent("A green van waits by the mill.");
        assertThat(broken(as(LUCY).get(UNIT + item + "/pack"))).containsExactly("PACK_NOT_CHECKED");
        checked(item);
        for (var who : new String[] {"Karen Doyle", "Joe Tanner", "Priya Nair", "Sunita Rolfe"})
            assertThat(as(who).get(UNIT + item + "/pack").status()).as(who).isEqualTo(403);

        var pack = read(LUCY, UNIT + item + "/pack");
        assertThat(pack.propertyNames())
                .containsExactlyInAnyOrder("protected", "payload", "signature");
        var keys = new Jwks(keys());
        assertThat(keys.verifies(pack)).isTrue();
        for (var part : new String[] {"payload", "signature"})
            assertThat(keys.verifies(changed(pack, part))).as(part).isFalse();

        var text = Jwks.text(pack.get("payload"));
        var content = JsonMapper.builder().build().readTree(text).get("information");
        assertThat(content.get("schema").asString()).isEqualTo("waymark/police-information-pack");
        assertThat(content.get("words").asString()).isEqualTo("A green van waits by the mill.");
        assertThat(content.get("child").asString()).contains("Robin");
        assertThat(SourceCanary.in(text)).isEmpty();
        assertThat(text).doesNotContain(child.reference(), "Joe Tanner", "Harbour", "TOLD_BY");
        var paper = paper(item);
        assertThat(paper).contains("A green van waits by the mill.", "Not graded");
        assertThat(SourceCanary.in(paper)).isEmpty();
        assertThat(paper).doesNotContain(child.reference(), "Joe Tanner", "Harbour");
        assertThat(exports(item)).isEqualTo(2);
        assertThat(logged()).isPositive();
    }

    @Test
    void a_text_of_the_polices_own_goes_alone_and_words_that_tell_too_much_do_not_go() {
        var item = sent("The child of file " + child.reference() + " is fetched by a green van.");
        checked(item);
        assertThat(broken(as(LUCY).get(UNIT + item + "/pack")))
                .containsExactly("PACK_TELLS_TOO_MUCH");
        done(
                by(
                        item,
                        "/grade",
                        "{\"source\": 2, \"information\": \"D\", \"handling\": \"P\", \"marking\": \"OFFICIAL\"}"));
        done(by(item, "/release", "{\"words\": \"A green van is seen.\", \"to\": \"Patrols\"}"));
        var text = Jwks.text(read(LUCY, UNIT + item + "/pack").get("payload"));
        assertThat(text)
                .contains("A green van is seen.", "\"sanitised\":true")
                .doesNotContain(child.reference(), "fetched", "Robin");
        assertThat(SourceCanary.in(text)).isEmpty();
    }

    private static JsonNode changed(JsonNode pack, String part) {
        var bytes = Base64.getUrlDecoder().decode(pack.get(part).asString());
        bytes[bytes.length / 2] ^= 1;
        var other = (ObjectNode) pack.deepCopy();
        return other.put(part, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private String sent(String words) {
        var body =
                "{\"urgency\": \"NOBODY_IN_DANGER\", \"words\": \"%s\", \"howKnown\": \"TOLD_BY_SOMEBODY\", \"oneThing\": true, \"sourceLeftOut\": true, \"origin\": \"FILE\", \"originId\": \"%s\", \"source\": {\"name\": \"%s\", \"contact\": \"%s\"}}"
                        .formatted(words, child.id(), SourceCanary.NAME, SourceCanary.CONTACT);
        return id(as("Joe Tanner").post(ALL, body));
    }

    private static void checked(String item) {
        done(as("Susan Park").change(ALL + "/" + item + "/check", FINE, "\"0\""));
    }

    private static org.waymark.testing.Api.Answer by(String item, String what, String body) {
        return change(LUCY, UNIT + item, UNIT + item + what, body);
    }

    /** Read by anybody, without signing in. */
    private String keys() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(area.url() + "/.well-known/jwks.json"));
        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("\"d\"");
        return answer.body();
    }

    private String paper(String item) {
        var id = new InformationId(UUID.fromString(item));
        var paper = area.as(LUCY, () -> area.bean(Packs.class).paper(id));
        var pdf = area.bean(Pdf.class).of(paper);
        assertThat(PdfCheck.problems(pdf)).isEmpty();
        return PdfCheck.text(pdf);
    }

    private long exports(String item) {
        return count("select count(*) from information_pack where information_id = ?", item);
    }

    private long logged() {
        return count(
                "select count(*) from read_log where child_id = ? and screen = 'information.pack' and act = 'EXPORT' and as_intelligence",
                child.id().toString());
    }

    private long count(String query, String id) {
        return area.sql().sql(query).param(UUID.fromString(id)).query(Long.class).single();
    }
}
