package org.waymark.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.protection.Protecting.change;
import static org.waymark.protection.Protecting.enquiry;
import static org.waymark.protection.Protecting.file;
import static org.waymark.protection.Protecting.id;
import static org.waymark.protection.Protecting.openTasks;
import static org.waymark.protection.Protecting.path;
import static org.waymark.protection.Protecting.read;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/**
 * Safety rule 1: the start of a section 47 enquiry goes through, also where one runs already that
 * whoever decides may not read. They join it, learn that there is one, and nothing else of it.
 */
class JoiningTest {
    private static final String STRATEGIES = "/api/v1/strategy-discussions/";
    private static final String ENQUIRIES = "/api/v1/enquiries/";
    private static final String DECISION = "{\"decision\": \"SECTION_47_SINGLE\"}";

    private final Northmoor area = Northmoor.area();
    private final Api priya = area.api("Priya Nair");
    private final Api lorna = area.api("Lorna Blythe");

    @Test
    void who_may_read_one_discussion_only_starts_an_enquiry_too_and_joins_the_one_that_runs() {
        var file = file();
        var strategy = undecided(file);
        var running = enquiry(priya, file);
        assertThat(lorna.get(STRATEGIES + strategy).status()).as("was asked").isEqualTo(200);
        assertThat(lorna.get(ENQUIRIES + running).status()).as("not her file").isEqualTo(404);

        var answer = change(lorna, STRATEGIES + strategy, "decision", DECISION);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        var hers = read(lorna, STRATEGIES + strategy);
        assertThat(hers.get("decision").asString()).isEqualTo("SECTION_47_SINGLE");
        assertThat(hers.get("belongsToEnquiry").asBoolean()).isTrue();
        assertThat(hers.toString()).as("nothing of it").doesNotContain(running);
        assertThat(lorna.get(ENQUIRIES + running).status()).isEqualTo(404);

        assertThat(read(priya, STRATEGIES + strategy).get("enquiry").asString()).isEqualTo(running);
        assertThat(openTasks("STRATEGY_JOINED", strategy)).as("its lead is told").isEqualTo(1);
        assertThat(priya.work()).contains("belongs to a section 47 enquiry you lead");
    }

    @Test
    void two_who_decide_at_once_start_one_enquiry_and_neither_is_refused() {
        var file = file();
        var strategies = IntStream.range(0, 2).mapToObj(n -> undecided(file)).toList();
        var etag = priya.get(STRATEGIES + strategies.getFirst()).header("ETag");
        var answers =
                strategies.stream()
                        .map(s -> STRATEGIES + s + "/decision")
                        .map(p ->
                                CompletableFuture.supplyAsync(
                                        () -> lorna.change(p, DECISION, etag).status()))
                        .toList();
        assertThat(answers).extracting(CompletableFuture::join).containsOnly(200);
        assertThat(strategies)
                .extracting(s -> read(priya, STRATEGIES + s).get("enquiry").asString())
                .hasSize(2)
                .containsOnly(
                        read(priya, STRATEGIES + strategies.getFirst()).get("enquiry").asString());
    }

    /** Held by the front door, with a social worker of another team who sees nothing else. */
    private String undecided(String file) {
        return id(
                priya.post(
                        path(file, "strategy-discussions"),
                        "{\"people\": [{\"practitioner\": \"%s\"}]}"
                                .formatted(area.person("Lorna Blythe").id())));
    }
}
