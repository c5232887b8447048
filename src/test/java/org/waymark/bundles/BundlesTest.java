package org.waymark.bundles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.bundles.Bundled.ANITA;
import static org.waymark.bundles.Bundled.LORNA;
import static org.waymark.bundles.Bundled.OFFICER;
import static org.waymark.support.Supported.as;
import static org.waymark.support.Supported.broken;
import static org.waymark.support.Supported.done;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.dao.DataAccessException;
import org.waymark.documents.PdfCheck;
import org.waymark.support.Supported;
import org.waymark.testing.Northmoor;

/** What leaves a file for a conference, a court or the child (guide ¶10, ¶17; domain.md H.5). */
@Isolated("refusals are counted by the access matrix")
class BundlesTest {
    private final Northmoor area = Northmoor.area();
    private final Supported.Child child = Bundled.child();

    @Test
    void bundles_are_for_the_childs_social_worker_and_manager_alone() {
        var bundle = Bundled.make(LORNA, child, "CONFERENCE");
        for (var who :
                new String[] {
                    "Joe Tanner",
                    "Priya Nair",
                    "Dev Chandra",
                    "Karen Doyle",
                    "Joan Whitfield",
                    OFFICER
                }) {
            assertThat(as(who).get(Bundled.path(child)).status()).as(who).isEqualTo(404);
            assertThat(as(who).post(Bundled.path(child), "{}").status()).as(who).isEqualTo(404);
            assertThat(as(who).get("/api/v1/bundles/" + bundle).status()).as(who).isEqualTo(404);
            assertThat(
                            as(who).change(
                                            "/api/v1/bundles/" + bundle + "/issue",
                                            "{\"redacted\": false}",
                                            "\"0\"")
                                    .status())
                    .as(who)
                    .isEqualTo(404);
        }
        assertThat(broken(as(LORNA).post(Bundled.path(child), "{}")))
                .containsExactly(
                        "BUNDLE_NEEDS_PURPOSE", "BUNDLE_NEEDS_RECEIVER", "BUNDLE_NEEDS_CONTENTS");
        assertThat(
                        broken(
                                as(LORNA)
                                        .post(
                                                Bundled.path(child),
                                                "{\"purpose\": \"SUBJECT_ACCESS\", \"receiver\":"
                                                        + " \"The child\", \"chronology\": true}")))
                .containsExactly("ONLY_DATA_PROTECTION");
        var pieces = Bundled.read(LORNA, bundle).get("pieces");
        assertThat(pieces.get(0).get("title").asString()).startsWith("Chronology, ");
        assertThat(pieces.valueStream().map(p -> p.get("title").asString()))
                .anyMatch(t -> t.startsWith("Referral of "))
                .anyMatch(t -> t.startsWith("Letter, added on "));
    }

    @Test
    void a_redacted_bundle_leaves_only_after_a_second_person_has_read_it() throws Exception {
        var bundle = Bundled.make(LORNA, child, "CONFERENCE");
        assertThat(broken(Bundled.change(LORNA, bundle, "words", "{\"words\": \"-\"}")))
                .containsExactly(
                        "WORDS_TO_REMOVE", "REDACTION_NEEDS_CODE", "REDACTION_NEEDS_REASON");
        var why = "\"code\": \"NOT_NEEDED\", \"reason\": \"Not for this meeting\"";
        assertThat(
                        broken(
                                Bundled.change(
                                        LORNA,
                                        bundle,
                                        "words",
                                        "{\"words\": \"Zanzibar\", %s}".formatted(why))))
                .containsExactly("WORDS_NOT_FOUND");
        assertThat(broken(Bundled.give(LORNA, bundle, LORNA)))
                .containsExactly("READER_IS_MAKER", "SUGGESTIONS_FIRST");
        Bundled.takeOutSuggestions(LORNA, bundle);
        var note = Bundled.read(LORNA, bundle).get("pieces").size();
        var place = place(bundle, note, "The school is content.");
        var passage = "{\"places\": [\"%s\"], %s}".formatted(place, why);
        done(Bundled.change(LORNA, bundle, "passages", passage));
        var stale = as(ANITA).change("/api/v1/bundles/" + bundle + "/passages", passage, "\"0\"");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(broken(Bundled.give(LORNA, bundle, LORNA))).containsExactly("READER_IS_MAKER");
        assertThat(broken(Bundled.give(LORNA, bundle, "Joe Tanner")))
                .containsExactly("READER_MAY_NOT");
        assertThat(broken(Bundled.change(LORNA, bundle, "issue", "{\"redacted\": true}")))
                .containsExactly("SECOND_READER_FIRST");
        done(Bundled.give(LORNA, bundle, ANITA));
        assertThat(as(ANITA).work()).contains("Second reading: what is taken out of a bundle");
        assertThat(broken(Bundled.change(LORNA, bundle, "answer", "{\"goes\": true}")))
                .containsExactly("NOT_THE_READER");
        assertThat(Bundled.change(LORNA, bundle, "passages", passage).status()).isEqualTo(409);
        assertThat(broken(Bundled.change(ANITA, bundle, "answer", "{\"goes\": false}")))
                .containsExactly("RETURN_NEEDS_REASON");
        done(
                Bundled.change(
                        ANITA,
                        bundle,
                        "answer",
                        "{\"goes\": false, \"why\": \"Look at the second number\"}"));
        var second =
                "{\"places\": [\"%s\"], %s}"
                        .formatted(place(bundle, note, "She gave a second number."), why);
        done(Bundled.change(LORNA, bundle, "passages", second));
        done(Bundled.give(LORNA, bundle, ANITA));
        var read = Bundled.copy(ANITA, bundle);
        done(Bundled.change(ANITA, bundle, "answer", "{\"goes\": true}"));
        done(Bundled.change(LORNA, bundle, "issue", "{\"redacted\": true}"));
        var issued = Bundled.copy(LORNA, bundle);
        assertThat(issued).isEqualTo(read);
        assertGone(
                issued,
                "marion",
                "hale",
                "960811",
                "960 811",
                "harbour row",
                "school is content",
                "second number");
        assertThat(PdfCheck.problems(issued)).isEmpty();
        var view = Bundled.read(LORNA, bundle);
        assertThat(view.get("state").asString()).isEqualTo("ISSUED");
        assertThat(view.get("copies").size()).isEqualTo(2);
        assertThat(view.get("copies").get(1).get("issuedAt").isNull()).isTrue();
        assertThat(
                        as(LORNA)
                                .get("/api/v1/files/" + child.reference() + "/sharing")
                                .response()
                                .body())
                .contains("Those who meet on 3 December");
        assertThatThrownBy(() ->
                        area.sql()
                                .sql("update bundle_copy set sha256 = 'x' where record_id = ?")
                                .param(UUID.fromString(bundle))
                                .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void the_whole_version_goes_without_a_hidden_address_and_without_sexual_health()
            throws Exception {
        var bundle = Bundled.make(ANITA, child, "COURT");
        done(Bundled.change(ANITA, bundle, "issue", "{\"redacted\": false}"));
        var text = RedactionTest.pdftotext(Bundled.copy(ANITA, bundle));
        assertThat(text)
                .contains("MARION", "Index", "Page 1 of ", "Gifts that nobody can explain")
                .doesNotContain("Harbour Row", "sexually transmitted", "the clinic");
        var again =
                as(ANITA)
                        .change(
                                "/api/v1/bundles/" + bundle + "/issue",
                                "{\"redacted\": false}",
                                "\"0\"");
        assertThat(again.status()).isEqualTo(409);
    }

    @Test
    void a_subject_access_copy_is_made_by_the_officer_for_the_one_file_that_was_asked_for()
            throws Exception {
        Bundled.open(child, OFFICER);
        var bundle = Bundled.make(OFFICER, child, "SUBJECT_ACCESS");
        assertThat(
                        broken(
                                as(OFFICER)
                                        .post(
                                                Bundled.path(child),
                                                "{\"purpose\": \"COURT\", \"receiver\": \"The"
                                                        + " court\", \"chronology\": true}")))
                .containsExactly("ONLY_SUBJECT_ACCESS");
        assertThat(broken(Bundled.change(OFFICER, bundle, "issue", "{\"redacted\": false}")))
                .containsExactly("FULL_NOT_FOR_SUBJECT_ACCESS");
        Bundled.takeOutSuggestions(OFFICER, bundle);
        assertThat(
                        broken(
                                Bundled.change(
                                        OFFICER,
                                        bundle,
                                        "reading",
                                        "{\"email\": \"%s\"}"
                                                .formatted(area.person(ANITA).email()))))
                .containsExactly("COPY_NEEDS_LETTER");
        done(Bundled.give(OFFICER, bundle, ANITA));
        done(Bundled.change(ANITA, bundle, "answer", "{\"goes\": true}"));
        done(Bundled.change(OFFICER, bundle, "issue", "{}"));
        var copy = Bundled.copy(OFFICER, bundle);
        assertGone(copy, "marion", "960811", "harbour row");
        assertThat(RedactionTest.pdftotext(copy))
                .contains(
                        "You asked for a copy of your records.",
                        "Information Commissioner",
                        "Has a sexually transmitted infection",
                        "What was removed, and why",
                        "Joe Tanner");
        assertThat(
                        as("Joe Tanner")
                                .get("/api/v1/files/" + child.reference() + "/chronology")
                                .response()
                                .body())
                .doesNotContain("ubject access");
    }

    private static String place(String bundle, int piece, String words) {
        for (var n = 1; n <= piece; n++)
            for (var p :
                    Supported.read(LORNA, "/api/v1/bundles/" + bundle + "/pieces/" + n)
                            .get("passages"))
                if (p.get("words").asString().equals(words)) return p.get("place").asString();
        throw new AssertionError(words);
    }

    private static void assertGone(byte[] pdf, String... words) throws Exception {
        for (var text : new String[] {RedactionTest.pdftotext(pdf), RedactionTest.everything(pdf)})
            assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(words);
    }
}
