package org.waymark.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.sharing.Sharing.KAREN;
import static org.waymark.sharing.Sharing.LORNA;
import static org.waymark.sharing.Sharing.MIRIAM;
import static org.waymark.sharing.Sharing.decide;
import static org.waymark.sharing.Sharing.files;
import static org.waymark.sharing.Sharing.path;
import static org.waymark.sharing.Sharing.shares;
import static org.waymark.support.Supported.as;
import static org.waymark.support.Supported.broken;
import static org.waymark.support.Supported.done;
import static org.waymark.support.Supported.read;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.waymark.sql.Sha256;
import org.waymark.support.Supported;
import org.waymark.testing.Northmoor;

/** Every disclosure is a recorded decision, with a preview that is what the receiver gets. */
@Isolated("refusals are counted by the access matrix")
class DisclosuresTest {
    private final Supported.Child child = Supported.child(15);

    @Test
    void what_is_received_is_what_was_previewed_byte_for_byte() {
        var lines = read(LORNA, files(child)).get("choosable").get("lines");
        var disclosure =
                Sharing.prepared(
                        LORNA,
                        child,
                        KAREN,
                        ", \"lines\": [\"%s\"]".formatted(lines.get(0).get("id").asString()));
        var preview = read(LORNA, path(disclosure) + "/contents/1");
        var bytes = Sharing.bytes(preview);
        assertThat(bytes).startsWith('%', 'P', 'D', 'F');
        assertThat(Sha256.hex(bytes)).isEqualTo(preview.get("sha256").asString());
        assertThat(broken(as(LORNA).post(path(disclosure) + "/links", "{\"days\": 7}")))
                .containsExactly("NOT_DECIDED");
        done(decide(LORNA, disclosure, shares("PUBLIC_TASK", "LINK")));
        var link = Sharing.link(LORNA, disclosure, KAREN);
        assertThat(as(KAREN).work()).contains("Read what was shared with you");
        var received = read(KAREN, "/api/v1/shared/" + link + "/contents/1");
        assertThat(Sharing.bytes(received)).isEqualTo(bytes);
        assertThat(Sharing.bytes(read(LORNA, path(disclosure) + "/contents/1"))).isEqualTo(bytes);
        assertThat(read(LORNA, "/api/v1/files/" + child.reference() + "/sharing").toString())
                .contains("Northmoor Police", "Information shared");
    }

    @Test
    void a_link_opens_for_whom_it_names_while_it_lasts_and_each_opening_is_written_down() {
        var disclosure = Sharing.prepared(LORNA, child, KAREN, "");
        done(decide(LORNA, disclosure, shares("PUBLIC_TASK", "LINK")));
        var joe = Northmoor.area().person("Joe Tanner").email();
        assertThat(
                        broken(
                                as(LORNA)
                                        .post(
                                                path(disclosure) + "/links",
                                                "{\"email\": \"%s\", \"days\": 2}".formatted(joe))))
                .containsExactly("LINK_NOT_THEIRS", "LINK_NEEDS_DAYS");
        var link = "/api/v1/shared/" + Sharing.link(LORNA, disclosure, KAREN);
        var nothing = as(KAREN).get("/api/v1/shared/" + Sharing.nobody());
        for (var who : new String[] {"Joe Tanner", "Imran Sheikh", "Lucy Fenn", LORNA})
            assertThat(as(who).get(link).status()).as(who).isEqualTo(404);
        assertThat(as(MIRIAM).get(link).status()).isEqualTo(403);
        assertThat(read(KAREN, link).get("purpose").asString()).isEqualTo("A joint visit");
        var later = as(KAREN).at(Instant.now().plus(8, ChronoUnit.DAYS));
        assertThat(later.get(link).status()).isEqualTo(404);
        assertThat(broken(as(KAREN).post(link + "/receipt", "{}")))
                .containsExactly("RECEIPT_NEEDED");
        done(as(KAREN).post(link + "/receipt", "{\"receipt\": \"By me\"}"));
        assertThat(broken(as(KAREN).post(link + "/receipt", "{\"receipt\": \"By me\"}")))
                .containsExactly("RECEIVED_ALREADY");
        var line = read(LORNA, path(disclosure)).get("links").get(0);
        assertThat(line.get("openings").toString()).contains("Karen Doyle, Northmoor Police");
        var revoke = "/api/v1/share-links/" + line.get("id").asString() + "/revocation";
        assertThat(broken(as(LORNA).change(revoke, "{}", "\"0\"")))
                .containsExactly("REVOKING_NEEDS_REASON");
        assertThat(as(KAREN).change(revoke, "{\"why\": \"No\"}", "\"0\"").status()).isEqualTo(404);
        done(as(LORNA).change(revoke, "{\"why\": \"The wrong team\"}", "\"0\""));
        assertThat(as(LORNA).change(revoke, "{\"why\": \"Again\"}", "\"1\"").status())
                .isEqualTo(409);
        var gone = as(KAREN).get(link);
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.body().get("title")).isEqualTo(nothing.body().get("title"));
        assertThat(as(KAREN).get(link + "/contents/1").status()).isEqualTo(404);
    }

    @Test
    void the_decision_names_its_basis_its_reasons_and_who_was_told() {
        assertThat(broken(as(LORNA).post(files(child), "{}")))
                .containsExactly("RECIPIENT_NEEDED", "RECIPIENT_KIND_NEEDED", "PURPOSE_NEEDED");
        assertThat(as(MIRIAM).post(files(child), "{}").status()).isEqualTo(403);
        assertThat(as("Dev Chandra").post(files(child), "{}").status()).isEqualTo(404);
        var disclosure = Sharing.prepared(LORNA, child, "Susan Park", "");
        assertThat(broken(as(LORNA).change(path(disclosure) + "/decision", "{}", "\"0\"")))
                .containsExactly(
                        "PREVIEW_NOT_SEEN",
                        "DECISION_NEEDED",
                        "NECESSITY_NEEDED",
                        "CHILD_TOLD_NEEDED",
                        "CARERS_TOLD_NEEDED");
        assertThat(
                        broken(
                                decide(
                                        LORNA,
                                        disclosure,
                                        shares("RECOGNISED_INTEREST", "LINK")
                                                + ", \"exemption\": \"CRIME\"")))
                .containsExactly("BASIS_NOT_YOURS", "EXEMPTION_NOT_FOR_THEM");
        assertThat(
                        broken(
                                decide(
                                        LORNA,
                                        disclosure,
                                        "\"decision\": \"REFUSE\", \"necessity\": \"No\","
                                                + " \"childTold\": \"NOT_TOLD\", \"carersTold\":"
                                                + " \"TOLD\"")))
                .containsExactly("REASON_NEEDED", "TOLD_WHOM_NEEDED", "NOT_TOLD_NEEDS_REASON");
        var refuse =
                "\"decision\": \"REFUSE\", \"reason\": \"They do not need it\", \"necessity\":"
                        + " \"No\", \"childTold\": \"WILL_BE\", \"carersTold\": \"NOT_TOLD\","
                        + " \"notToldReason\": \"Not safe\"";
        done(decide(LORNA, disclosure, refuse));
        assertThat(decide("Anita Rao", disclosure, refuse).status()).isEqualTo(409);
        assertThat(read(LORNA, "/api/v1/files/" + child.reference() + "/sharing").toString())
                .contains("Harbour Academy (not shared)");
        assertThat(broken(as(LORNA).post(path(disclosure) + "/links", "{}")))
                .containsExactly("NOT_DECIDED");
    }

    @Test
    void an_address_that_is_kept_back_goes_nowhere_and_an_adult_who_is_not_safe_learns_nothing() {
        Northmoor.area()
                .sql()
                .sql(
                        "insert into child_address (id, child_id, author_agency, lines, kind,"
                                + " do_not_disclose, added_at) values (gen_random_uuid(), ?, ?, ?,"
                                + " 'PLACEMENT', true, now())")
                .params(
                        child.id().value(),
                        Northmoor.area().person(LORNA).agency().id().value(),
                        "17 Quiet Lane\nNorthmoor")
                .update();
        var police = Sharing.agency(KAREN);
        assertThat(
                        broken(
                                as(LORNA)
                                        .post(
                                                files(child),
                                                "{\"to\": \"%s\", \"purpose\": \"A visit\", \"words\": \"She lives at 17, quiet lane\"}"
                                                        .formatted(police))))
                .containsExactly("GIVES_ADDRESS_AWAY");
        var disclosure =
                Sharing.prepared(LORNA, child, KAREN, ", \"subjects\": \"Nobody\"").formatted();
        var view =
                read(
                        LORNA,
                        path(
                                Supported.id(
                                        as(LORNA)
                                                .post(
                                                        files(child),
                                                        "{\"to\": \"%s\", \"purpose\": \"A visit\", \"facts\": [\"NAME\", \"ADDRESS\"]}"
                                                                .formatted(police)))));
        assertThat(view.get("leftOut").toString()).contains("Address: must not be disclosed");
        assertThat(view.toString()).doesNotContain("Quiet Lane");
        assertThat(read(LORNA, path(disclosure)).get("what").toString()).contains("own words");
        var family = "{\"kind\": \"FAMILY\", \"purpose\": \"To know\", \"adult\": \"%s\"}";
        assertThat(broken(as(LORNA).post(files(child), family.formatted(Sharing.nobody()))))
                .containsExactly("ADULT_NOT_SAFE_TO_TELL");
    }
}
