package org.waymark.contexts.disruption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.contexts.AContext.email;
import static org.waymark.support.Supported.as;
import static org.waymark.support.Supported.broken;
import static org.waymark.support.Supported.done;
import static org.waymark.support.Supported.id;
import static org.waymark.support.Supported.read;
import static org.waymark.support.Supported.today;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.waymark.support.Supported;
import org.waymark.testing.Api;

/** Notices and orders stop adults from harming children (guide ¶16; domain.md C.8). */
@Isolated("refusals are counted by the access matrix")
class DisruptionTest {
    private static final String KAREN = "Karen Doyle";
    private static final String ANITA = "Anita Rao";
    private static final String LIST = "/api/v1/disruptions";

    @Test
    void nobody_under_18_or_of_unknown_age_is_ever_recorded() {
        assertThat(broken(as(KAREN).post(LIST, "{}")))
                .containsExactly(
                        "NEEDS_TOOL",
                        "NEEDS_TARGET",
                        "NEEDS_TARGET_WORDS",
                        "NEEDS_WHY",
                        "NEEDS_DAY");
        for (var adult : new String[] {"\"NO\"", "\"NOT_KNOWN\"", "null"})
            assertThat(broken(consider("SRO", "PERSON", "\"adult\": " + adult)))
                    .containsExactly("PERSON_MUST_BE_ADULT");
        assertThat(broken(consider("SRO", "PERSON", "\"adult\": \"YES\"")))
                .containsExactly("NEEDS_ADULT_WORDS");
        var unknown = adult() + ", \"subject\": \"%s\"".formatted(java.util.UUID.randomUUID());
        assertThat(broken(consider("SRO", "PERSON", unknown)))
                .as("nobody whom the network does not know as an adult")
                .containsExactly("SUBJECT_DOES_NOT_FIT");
        assertThat(broken(consider("SRO", "PREMISES", "\"adult\": null")))
                .containsExactly("NEEDS_TARGET");
        assertThat(broken(consider("CCEPO", "PERSON", "\"adult\": \"YES\", \"adultWords\": \"x\"")))
                .as("law that is not in force")
                .containsExactly("NEEDS_TOOL");
        var tools = read(KAREN, "/api/v1/disruption-tools").toString();
        assertThat(tools).contains("CAWN", "disruption toolkit").doesNotContain("CCEPO");
        for (var who : new String[] {"Lorna Blythe", "Joe Tanner", "Moira Kelly", "Vera Quist"})
            assertThat(as(who).post(LIST, "{}").status()).as(who).isEqualTo(403);
    }

    @Test
    void a_warning_notice_protects_a_child_and_her_worker_reads_that_and_no_more() {
        var child = Supported.child(15);
        var notice = id(as(ANITA).post(LIST, body("CAWN", "PERSON", adult())));
        var path = LIST + "/" + notice;
        for (var who : new String[] {KAREN, "Lucy Fenn"})
            assertThat(read(who, path).get("targetKind").asString()).isEqualTo("Person of concern");
        for (var who : new String[] {"Lorna Blythe", "Helen Marsh", "Joe Tanner", "Ben Lacey"})
            assertThat(as(who).get(path).status()).as(who).isEqualTo(404);
        assertThat(broken(step(notice, "\"step\": \"GRANT\"")))
                .containsExactly(
                        "NEEDS_DAY",
                        "NEEDS_WORDS",
                        "NEEDS_CONDITIONS",
                        "CAWN_NEEDS_STATEMENT",
                        "CHILD_NEEDED_FIRST",
                        "NEEDS_REVIEW_DAY");
        assertThat(broken(as(ANITA).post(path + "/children", child(child, "null"))))
                .containsExactly("CHILD_NOT_OF_THIS_TOOL");
        var link = id(as(ANITA).post(path + "/children", child(child, "\"UNDER_16\"")));
        var line = "/api/v1/disruption-links/" + link;
        assertThat(as("Lorna Blythe").get(line).status()).as("only considered").isEqualTo(404);
        done(granted(notice, "\"statement\": \"Her mother’s\"", today().plusDays(300)));
        assertThat(as("Lorna Blythe").get(line).status()).as("not served").isEqualTo(404);
        done(step(notice, said("SERVICE", "By hand")));
        var seen = read("Lorna Blythe", line);
        assertThat(seen.get("until").asString()).isEqualTo(today().plusDays(300).toString());
        assertThat(seen.toString()).doesNotContain("Canary-adult");
        var file = read("Lorna Blythe", "/api/v1/files/" + child.reference()).toString();
        assertThat(file)
                .contains("A notice protects this child, until")
                .doesNotContain("Canary-adult");
        assertThat(read(KAREN, path).get("children")).hasSize(1);
        assertThat(read("Lucy Fenn", path).get("children")).isEmpty();
        done(step(notice, said("BREACH", "Seen at the gate")));
        assertThat(as("Anita Rao").work() + as("Lorna Blythe").work())
                .contains("A notice or order was not kept");
        assertThat(
                        read("Lorna Blythe", "/api/v1/files/" + child.reference() + "/chronology")
                                .toString())
                .contains("A notice or order that protects this child was not kept")
                .doesNotContain("Canary-adult", "Seen at the gate");
        assertThat(as(KAREN).work()).contains("Review a notice or order before it ends");
        done(step(notice, said("END", "Replaced by an order")));
        assertThat(read("Lorna Blythe", "/api/v1/files/" + child.reference()).toString())
                .doesNotContain("A notice protects");
        assertThat(read("Lorna Blythe", line).get("inForce").asBoolean()).isFalse();
    }

    @Test
    void only_managers_and_the_police_are_named_and_two_at_once_do_not_overwrite_each_other() {
        var notice = id(as(KAREN).post(LIST, body("GUEST_NOTICE", "PREMISES", "\"adult\": null")));
        var path = LIST + "/" + notice;
        assertThat(broken(as(KAREN).post(path + "/readers", named("Lorna Blythe"))))
                .containsExactly("READER_NOT_MANAGER");
        assertThat(as(ANITA).get(path).status()).isEqualTo(404);
        var reader = id(as(KAREN).post(path + "/readers", named(ANITA)));
        assertThat(as(ANITA).get(path).status()).isEqualTo(200);
        assertThat(as(ANITA).post(path + "/readers", named("Helen Marsh")).status()).isEqualTo(403);
        var served =
                "{%s, \"conditions\": \"Names of guests\", \"reviewOn\": \"%s\"}"
                        .formatted(said("GRANT", "Issued"), today().plusDays(60));
        var etag = as(KAREN).get(path).header("ETag");
        done(as(KAREN).change(path + "/steps", served, etag));
        assertThat(
                        as(ANITA)
                                .change(
                                        path + "/steps",
                                        "{%s}".formatted(said("SERVICE", "By hand")),
                                        etag)
                                .status())
                .isEqualTo(409);
        done(step(notice, said("SERVICE", "By hand")));
        done(step(notice, said("REPLY", "A list came")));
        assertThat(read(ANITA, path).get("steps")).hasSize(4);
        done(Supported.change(KAREN, path, path + "/readers/" + reader + "/end", ""));
        assertThat(as(ANITA).get(path).status()).isEqualTo(404);
    }

    private static Api.Answer consider(String tool, String target, String more) {
        return as(KAREN).post(LIST, body(tool, target, more));
    }

    private static String body(String tool, String target, String more) {
        return "{\"tool\": \"%s\", \"target\": \"%s\", \"targetWords\": \"Canary-adult of Weir Court\", \"why\": \"Seen with children\", \"on\": \"%s\", %s}"
                .formatted(tool, target, today().minusDays(2), more);
    }

    private static String adult() {
        return "\"adult\": \"YES\", \"adultWords\": \"Date of birth on the police’s record\"";
    }

    private static String child(Supported.Child child, String basis) {
        return "{\"reference\": \"%s\", \"basis\": %s, \"safeWords\": \"He must stay away from you\"}"
                .formatted(child.reference(), basis);
    }

    private static String named(String who) {
        return "{\"email\": \"%s\", \"because\": \"Manages the team\", \"until\": \"%s\"}"
                .formatted(email(who), today().plusDays(30));
    }

    private static String said(String step, String words) {
        return "\"step\": \"%s\", \"on\": \"%s\", \"words\": \"%s\""
                .formatted(step, today(), words);
    }

    private static Api.Answer granted(String notice, String more, LocalDate ends) {
        return step(
                notice,
                "%s, \"conditions\": \"Stay away from her\", \"expiresOn\": \"%s\", \"reviewOn\": \"%s\", %s"
                        .formatted(said("GRANT", "Issued"), ends, ends.minusDays(30), more));
    }

    private static Api.Answer step(String notice, String body) {
        var path = LIST + "/" + notice;
        return as(KAREN)
                .change(path + "/steps", "{" + body + "}", as(KAREN).get(path).header("ETag"));
    }
}
