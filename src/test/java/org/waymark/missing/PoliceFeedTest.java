package org.waymark.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.missing.Told.done;
import static org.waymark.missing.Told.path;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.access.tokens.ApiTokens;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;
import tools.jackson.databind.JsonNode;

/**
 * Guide ¶16: "gather, record and share information with the police as soon as practicable,
 * including data on running or missing episodes".
 */
class PoliceFeedTest {
    private static final String FEED = "/api/v1/police/missing-episodes";

    private final Northmoor area = Northmoor.area();
    private final Told told = new Told();

    @Test
    void the_police_get_every_change_of_an_episode_once_and_nothing_that_was_said()
            throws Exception {
        var police = area.api("Karen Doyle");
        var start = toEnd(police, null, new ArrayList<>());
        var episode = told.reported(told.missing(5));
        var first = new ArrayList<JsonNode>();
        var place = toEnd(police, start, first);
        assertThat(of(episode, first))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.get("code").asString()).isEqualTo("M");
                    assertThat(e.get("state").asString()).isEqualTo("OPEN");
                    assertThat(e.get("hostArea").asString()).isEqualTo("Eastmere");
                    assertThat(e.get("risk").isNull()).isTrue();
                });
        assertThat(of(episode, since(police, place))).as("nothing new").isEmpty();

        var risk =
                "{\"level\": \"HIGH\", \"officer\": \"Inspector Amara Cole\", \"reason\": \"15, out of area.\"}";
        done(told.change("Karen Doyle", path(episode), path(episode) + "/police-risk", risk));
        var interview = told.back(episode, 2);
        done(
                told.answer(
                        "Nadia Aziz",
                        episode,
                        offered(episode, interview),
                        "{\"answer\": \"ACCEPTED\"}"));
        done(told.hold(episode, interview, told.ago(0.5), ""));
        var changed = of(episode, since(police, place));
        assertThat(changed)
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.at("/risk/name").asString()).isEqualTo("High");
                    assertThat(e.get("state").asString()).isEqualTo("RETURNED");
                    assertThat(e.at("/back/where").isNull()).isFalse();
                });
        assertThat(changed.getFirst().propertyNames())
                .as("what the schema says, version 1")
                .isEqualTo(
                        Set.of(
                                "id",
                                "child",
                                "kind",
                                "code",
                                "state",
                                "startedAt",
                                "startPrecision",
                                "from",
                                "lookedAfter",
                                "homeArea",
                                "hostArea",
                                "police",
                                "risk",
                                "back",
                                "href"));
        assertThat(changed.toString()).doesNotContain("He texts", "harm", "interview");
        sameTag(place);
        var read =
                area.sql()
                        .sql(
                                "select count(*) from read_log l join missing_episode e on e.child_id = l.child_id where e.id = cast(? as uuid) and l.screen = 'missing.police' and l.act = 'EXPORT'")
                        .param(episode)
                        .query(Long.class)
                        .single();
        assertThat(read).isPositive();
    }

    @Test
    void the_feed_is_for_police_officers_and_shows_no_more_than_they_may_see() {
        var episode = told.reported(told.missing(5));
        for (var who :
                List.of("Priya Nair", "Joe Tanner", "Vera Quist", "Sunita Rolfe", "Miriam Stone"))
            assertThat(area.api(who).get(FEED).status()).as(who).isEqualTo(403);
        var intelligence = new ArrayList<JsonNode>();
        toEnd(area.api("Lucy Fenn"), null, intelligence);
        assertThat(of(episode, intelligence)).isEmpty();
        var police = area.api("Karen Doyle");
        for (var wrong : List.of("x", "bm90IGEgcGxhY2U", "MTIgMzQ"))
            assertThat(police.get(FEED + "?since=" + wrong).response().body())
                    .contains("FEED_PLACE_UNKNOWN");
    }

    private String offered(String episode, String interview) {
        var offer = path(episode) + "/return-interview/offer";
        done(
                told.change(
                        "Nadia Aziz",
                        Told.interview(interview),
                        offer,
                        "{\"how\": \"TELEPHONE\"}"));
        return interview;
    }

    /** Asked again with the tag of the answer, there is nothing to send. */
    private void sameTag(String place) throws Exception {
        var token =
                area.bean(ApiTokens.class)
                        .make(area.person("Karen Doyle").id(), "test", Duration.ofHours(1));
        var request =
                HttpRequest.newBuilder(URI.create(area.url() + FEED + "?since=" + place))
                        .header("Authorization", "Bearer " + token);
        var once = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        var tag = once.headers().firstValue("ETag").orElseThrow();
        var again =
                HttpClient.newHttpClient()
                        .send(
                                request.header("If-None-Match", tag).build(),
                                BodyHandlers.ofString());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    private static List<JsonNode> since(Api api, String place) {
        var found = new ArrayList<JsonNode>();
        toEnd(api, place, found);
        return found;
    }

    /**
     * A change waits in the feed until every transaction before it has ended: jobs run beside the
     * test.
     */
    private static String toEnd(Api api, @Nullable String place, List<JsonNode> found) {
        var at = place;
        for (int empty = 0; empty < 20; ) {
            var piece = api.get(FEED + (at == null ? "" : "?since=" + at)).body();
            piece.get("episodes").forEach(found::add);
            at = piece.get("next").asString();
            if (!piece.get("more").asBoolean()) empty++;
        }
        return java.util.Objects.requireNonNull(at);
    }

    private static List<JsonNode> of(String episode, List<JsonNode> all) {
        return all.stream().filter(e -> e.get("id").asString().equals(episode)).toList();
    }
}
