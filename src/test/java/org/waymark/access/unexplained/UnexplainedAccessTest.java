package org.waymark.access.unexplained;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.access.Access;
import org.waymark.access.conflicts.SearchFlags;
import org.waymark.calendar.AreaClock;
import org.waymark.casefile.Compartment;
import org.waymark.child.Described;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/** Every look at a file is explained, and what nothing explains is asked about (domain.md H.5). */
class UnexplainedAccessTest {
    private static final String PATH = "/api/v1/unexplained-access";

    private final Northmoor area = Northmoor.area();
    private final OddFiles files = new OddFiles();
    private final Described.Raised known = files.quiet();

    @Test
    void what_let_somebody_look_explains_it_and_the_rest_is_put_to_data_protection_once() {
        for (var who : List.of("Helen Marsh", "Karen Doyle"))
            area.api(who).get("/api/v1/files/" + known.reference());
        area.api("Joe Tanner").get("/api/v1/concerns/" + known.concern());
        area.api("Dev Chandra").get("/api/v1/files/" + known.reference());
        area.api("Dev Chandra").get("/api/v1/files/" + known.reference() + "/chronology");

        var lorna = area.person("Lorna Blythe").id();
        area.run(
                "Helen Marsh",
                () ->
                        area.bean(Access.class)
                                .grant(known.child(), lorna, Compartment.FILE, "allocated", null));
        var whileTheirs = Instant.now();
        area.run("Helen Marsh", () -> area.bean(Access.class).end(known.child(), lorna));
        files.forge("Lorna Blythe", known, whileTheirs);
        files.forge("Peter Lowe", known, Instant.now());
        files.morning();
        files.morning();

        for (var who : List.of("Helen Marsh", "Karen Doyle", "Joe Tanner"))
            assertThat(files.why(who, known)).as(who).isEmpty();
        assertThat(files.why("Lorna Blythe", known)).as("while it was theirs").isEmpty();
        assertThat(files.why("Peter Lowe", known)).containsExactly("NOTHING");
        assertThat(files.why("Dev Chandra", known)).containsExactly("TEAM_ONLY");
        assertThat(reads("Dev Chandra")).isGreaterThanOrEqualTo(2);

        files.forge("Lorna Blythe", known, Instant.now().plusSeconds(1));
        files.morning();
        assertThat(files.why("Lorna Blythe", known)).containsExactly("ENDED");
        area.run(
                "Helen Marsh",
                () -> area.bean(Access.class).keepAway(lorna, known.child(), "a relative"));
        files.forge("Lorna Blythe", known, Instant.now().plusSeconds(2));
        files.morning();
        assertThat(files.why("Lorna Blythe", known)).containsExactly("ENDED", "CONFLICT");

        assertThat(files.why("Lucy Fenn", known)).isEmpty();
        assertThat(area.api("Miriam Stone").work()).contains("nothing explains yet");
        var figures = area.as("Miriam Stone", () -> views().figures(Instant.EPOCH));
        assertThat(figures).extracting(OddLookViews.Figure::how).contains("TEAM_DUTY", "NOTHING");
        assertThat(area.as("Joe Tanner", () -> views().figures(Instant.EPOCH))).isEmpty();
    }

    @Test
    void a_look_after_a_search_for_ones_own_name_is_explained_by_nothing_but_ones_own_part() {
        area.run(
                "Martin Crewe",
                () -> area.bean(SearchFlags.class).searched(List.of("Somebody Crewe"), null, 1));
        area.api("Martin Crewe").get("/api/v1/files/" + known.reference());
        files.morning();
        assertThat(files.why("Martin Crewe", known)).containsExactly("SEARCH_FLAGGED");
    }

    @Test
    void the_reader_is_asked_answers_and_data_protection_says_what_explains_it() {
        var question = files.read("Dev Chandra", known);
        var path = PATH + "/" + question;
        var miriam = area.api("Miriam Stone");
        var dev = area.api("Dev Chandra");
        assertThat(dev.get(path).status()).as("not asked yet").isEqualTo(404);
        for (var who :
                List.of("Joe Tanner", "Priya Nair", "Ollie Trent", "Vera Quist", "Lucy Fenn"))
            assertThat(area.api(who).get(path).status()).as(who).isEqualTo(404);

        var shown = miriam.get(path);
        assertThat(shown.response().body())
                .contains("TEAM_ONLY", known.reference(), "Dev Chandra", "family help")
                .doesNotContain("Isolde");
        assertThat(toDecide(miriam)).contains(question.toString());
        assertThat(change(miriam, path, "/ask", "{}").status()).isEqualTo(422);
        var old = shown.header("ETag");
        assertThat(change(miriam, path, "/ask", words("What for?")).status()).isEqualTo(200);
        assertThat(miriam.change(path + "/ask", words("Twice"), old).status()).isEqualTo(409);

        assertThat(dev.work()).contains("Data protection asks why you looked at a file");
        assertThat(dev.get(path).response().body())
                .contains("What for?", known.reference())
                .doesNotContain("TEAM_ONLY", "family help");
        var manager = area.api("Anita Rao");
        assertThat(manager.work()).contains("Somebody you answer for is asked");
        assertThat(manager.get(path).response().body())
                .contains("What for?")
                .doesNotContain("TEAM_ONLY");
        assertThat(change(manager, path, "/answer", words("For him")).status()).isEqualTo(403);
        assertThat(change(dev, path, "/explanation", words("Fine")).status()).isEqualTo(403);
        assertThat(change(dev, path, "/answer", "{}").status()).isEqualTo(422);
        assertThat(change(dev, path, "/answer", words("I stood in.")).status()).isEqualTo(200);
        assertThat(change(dev, path, "/answer", words("Again")).status()).isEqualTo(409);
        assertThat(dev.work()).doesNotContain(question.toString());

        var wrong = change(miriam, path, "/explanation", "{\"goodUntil\": \"2020-01-01\"}");
        assertThat(wrong.response().body())
                .contains("LOOK_NEEDS_REASON", "LOOK_NEEDS_WORDS", "LOOK_GOOD_UNTIL");
        var until = java.time.LocalDate.now(java.time.ZoneId.of("Europe/London")).plusDays(3);
        var right =
                "{\"reason\": \"COVERING\", \"words\": \"Her manager says so.\", \"goodUntil\": \"%s\"}"
                        .formatted(until);
        assertThat(change(miriam, path, "/explanation", right).status()).isEqualTo(200);
        assertThat(change(miriam, path, "/explanation", right).status()).isEqualTo(409);
        assertThat(miriam.get(path).response().body())
                .contains("EXPLAINED", "Her manager says so.", "I stood in.");
        assertThat(dev.get(path).response().body()).doesNotContain("Her manager says so.");
        assertThat(manager.work()).doesNotContain(question.toString());

        dev.get("/api/v1/files/" + known.reference());
        files.morning();
        assertThat(files.why("Dev Chandra", known)).as("it holds").containsExactly("TEAM_ONLY");
        AreaClock.at(
                Instant.now().plus(Duration.ofDays(9)),
                () -> files.forge("Dev Chandra", known, Instant.now().plus(Duration.ofDays(9))));
        files.morning();
        assertThat(files.why("Dev Chandra", known)).containsExactly("TEAM_ONLY", "TEAM_ONLY");
    }

    @Test
    void a_concern_about_a_look_is_on_the_register_of_breaches_and_names_nobody() {
        var question = files.read("Dev Chandra", known);
        var miriam = area.api("Miriam Stone");
        assertThat(change(miriam, PATH + "/" + question, "/concern", "{}").status()).isEqualTo(422);
        assertThat(
                        change(
                                        miriam,
                                        PATH + "/" + question,
                                        "/concern",
                                        words("No reason was given."))
                                .status())
                .isEqualTo(200);
        var event =
                area.sql()
                        .sql(
                                "select headline || payload::text from case_event where child_id = ? and type = 'AccessConcernOpened' and subject_id = ?")
                        .params(known.child().value(), question)
                        .query(String.class)
                        .single();
        assertThat(event).contains("looks into a reading").doesNotContain("Dev", "No reason");
        var breach =
                area.sql()
                        .sql(
                                "select to_json(r)::text from data_request r where kind = 'BREACH' and words like '%' || ?")
                        .param(question.toString())
                        .query(String.class)
                        .single();
        assertThat(breach).doesNotContain("Dev", known.reference(), "No reason");
        assertThat(miriam.get("/api/v1/data-requests").response().body())
                .as("on the register, with its 72 hours")
                .contains(breach.replaceAll("^.*?\"id\":\"([^\"]+)\".*$", "$1"));
    }

    @Test
    void looks_at_a_sealed_file_are_its_guardians_and_do_not_exist_for_data_protection() {
        area.api("Dev Chandra").get("/api/v1/files/" + known.reference());
        Described.close(known, 2, "A relative works in the team");
        files.morning();
        var path = PATH + "/" + files.question("Dev Chandra", known);
        var miriam = area.api("Miriam Stone");
        assertThat(miriam.get(path).status()).isEqualTo(404);
        assertThat(toDecide(miriam)).doesNotContain(known.reference());
        assertThat(change(miriam, path, "/ask", words("Why?"), "\"0\"").status()).isEqualTo(404);

        var guardian = area.api("Helen Marsh");
        assertThat(guardian.work()).contains("A look at a file that you guard");
        assertThat(guardian.get(PATH).response().body()).contains(known.reference());
        assertThat(change(guardian, path, "/ask", words("Why?")).response().body())
                .contains("LOOK_OF_SEALED_FILE");
        assertThat(
                        change(
                                        guardian,
                                        path,
                                        "/explanation",
                                        "{\"reason\": \"TEAM_WORK\", \"words\": \"Before the seal.\"}")
                                .status())
                .isEqualTo(200);
        assertThat(area.api("Dev Chandra").get(path).status()).isEqualTo(404);
    }

    private OddLookViews views() {
        return area.bean(OddLookViews.class);
    }

    /** All of the queue, page by page. */
    private static String toDecide(Api api) {
        var all = new StringBuilder();
        var next = "";
        do {
            var page = api.get(PATH + (next.isEmpty() ? "" : "?before=" + next)).body();
            all.append(page.get("toDecide"));
            next = page.get("next").isNull() ? "" : page.get("next").asString();
        } while (!next.isEmpty());
        return all.toString();
    }

    private static Api.Answer change(Api api, String path, String act, String json) {
        return change(api, path, act, json, api.get(path).header("ETag"));
    }

    private static Api.Answer change(Api api, String path, String act, String json, String etag) {
        return api.change(path + act, json, etag);
    }

    private static String words(String words) {
        return "{\"words\": \"" + words + "\"}";
    }

    private int reads(String who) {
        return area.sql()
                .sql("select reads from unexplained_access where id = ?")
                .param((UUID) files.question(who, known))
                .query(Integer.class)
                .single();
    }
}
