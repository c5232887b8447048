package org.waymark.network.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.network.map.Pictured.OFFICER;
import static org.waymark.network.map.Pictured.change;
import static org.waymark.network.map.Pictured.discount;
import static org.waymark.network.map.Pictured.link;
import static org.waymark.network.map.Pictured.record;
import static org.waymark.support.Supported.as;
import static org.waymark.support.Supported.read;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.child.Described;
import org.waymark.support.Supported;
import org.waymark.testing.Northmoor;
import tools.jackson.databind.JsonNode;

/** Questions to the network, asked as people who see different parts of it. */
class NetworkMapTest {
    private static final String API = "/api/v1/network/";
    private final Northmoor area = Northmoor.area();
    private final Supported.Child one = Supported.child(14);
    private final Supported.Child other = Supported.child(15);
    private final UUID a = Pictured.child(one.id());
    private final UUID b = Pictured.child(other.id());

    @Test
    void who_links_two_children_is_never_answered_through_a_child_who_is_sealed() {
        var between =
                new Described()
                        .refer(
                                "Joe Tanner",
                                Described.child(
                                        "Ada",
                                        Described.unheard(),
                                        LocalDate.of(2012, 4, 1),
                                        null));
        var c = Pictured.child(between.child());
        link(a, c, "ASSOCIATE");
        link(c, b, "ASSOCIATE");
        var place = record("PLACE", "Car park behind the arcade");
        var man = record("PERSON", "Man with a red cap");
        link(a, place, "FREQUENTS");
        var doubted = link(man, place, "FREQUENTS");
        link(man, b, "SEEN_WITH", "2026-03-01", "2026-04-01");
        var shared = record("PHONE", "01632 960111");
        assertThat(nodes(path("")).toString()).isEqualTo(List.of(a, c, b).toString());
        assertThat(shared()).containsExactly(c);

        Described.close(between, 2, "Canary: a relative works in the team");
        assertThat(nodes(path(""))).containsExactly(a, place, man, b);
        assertThat(shared()).isEmpty();
        var step = path("").get("steps").get(2);
        assertThat(step.get("link").get("words").asString()).isEqualTo("was seen with");
        assertThat(step.get("link").get("grade").get("source").asInt()).isEqualTo(2);
        assertThat(step.get("link").get("firstSeen").asString()).isEqualTo("2026-03-01");

        discount(doubted);
        var none = path("");
        assertThat(none.get("steps")).isEmpty();
        assertThat(none.get("cut").asBoolean()).isFalse();
        assertThat(none.toString()).doesNotContain(c.toString(), between.child().toString());
        assertThat(nodes(path("&state=ALLEGED&state=DISCOUNTED"))).contains(man);
        assertThat(read(OFFICER, around(a)).toString())
                .doesNotContain(c.toString(), between.child().toString());

        link(shared, a, "USES");
        link(b, shared, "USES");
        assertThat(shared()).containsExactly(shared);
        assertThat(
                        looks(
                                "read_log where child_id = ? and screen = 'network.path'",
                                one.id().value()))
                .isEqualTo(5);
        assertThat(looks("subject_look where subject_id = ? and screen = 'network.path'", man))
                .isEqualTo(3);
    }

    @Test
    void what_is_around_a_record_follows_merges_states_dates_and_kinds() {
        var van = record("VEHICLE", "White van");
        var same = record("VEHICLE", "White van, AB12 CDE");
        change("subject", van, "merged_into = '" + same + "'");
        var phone = record("PHONE", "01632 960222");
        var handle = record("HANDLE", "@example");
        var ended = record("PLACE", "Closed café");
        var expired = record("PLACE", "Old bus stop");
        var doubted = record("GROUP", "A group");
        var longAgo = record("EVENT", "A party");
        link(a, van, "TRANSPORTS");
        link(same, phone, "USES");
        link(phone, handle, "USES");
        change("subject_link", link(a, ended, "FREQUENTS"), "ended_at = now()");
        change("subject_link", link(a, expired, "FREQUENTS"), "expires_on = current_date - 1");
        discount(link(a, doubted, "MEMBER"));
        link(a, longAgo, "FREQUENTS", "2024-01-05", "2024-02-01");
        assertThat(around("")).containsExactlyInAnyOrder(a, same, longAgo, phone);
        assertThat(around("&steps=1")).containsExactlyInAnyOrder(a, same, longAgo);
        assertThat(around("&past=true"))
                .containsExactlyInAnyOrder(a, same, longAgo, ended, expired, phone);
        assertThat(around("&state=DISCOUNTED")).containsExactlyInAnyOrder(a, doubted);
        assertThat(around("&since=2025-01")).containsExactlyInAnyOrder(a, same, phone);
        assertThat(around("&until=2024-01")).containsExactlyInAnyOrder(a, longAgo);
        assertThat(around("&kind=EVENT")).containsExactlyInAnyOrder(a, longAgo);
        assertThat(around("&grade=1")).containsExactly(a);
        var whole = read(OFFICER, around(van));
        assertThat(whole.get("nodes").get(0).get("end").get("id").asString())
                .isEqualTo(same.toString());
        assertThat(ids(whole)).contains(phone, a).doesNotContain(van);
    }

    @Test
    void only_those_whose_work_it_is_ask_and_only_about_what_they_see() {
        var place = record("PLACE", "Pier");
        var asks =
                List.of(
                        "network/path?from=%s&to=%s",
                        "network/shared?from=%s&to=%s", "subjects/%s/neighbourhood");
        for (var path : asks) {
            var asked = "/api/v1/" + path.formatted(a, place);
            for (var who : List.of("Joe Tanner", "Susan Park", "Vera Quist", "Ollie Trent"))
                assertThat(as(who).get(asked).status()).as(who + path).isEqualTo(403);
        }
        for (var id : List.of(place, UUID.randomUUID())) {
            assertThat(as(Supported.LORNA).get(around(id)).status()).isEqualTo(404);
            assertThat(
                            as(Supported.LORNA)
                                    .get(API + "path?from=%s&to=%s".formatted(a, id))
                                    .status())
                    .isEqualTo(404);
            assertThat(
                            as(Supported.LORNA)
                                    .get(API + "shared?from=%s&to=%s".formatted(id, a))
                                    .status())
                    .isEqualTo(404);
        }
        assertThat(as(OFFICER).get(API + "path?from=" + a).status()).isEqualTo(422);
    }

    private JsonNode path(String more) {
        return read(OFFICER, API + "path?from=%s&to=%s%s".formatted(a, b, more));
    }

    private static List<UUID> nodes(JsonNode path) {
        var nodes = new java.util.ArrayList<UUID>();
        for (var step : path.get("steps")) {
            if (nodes.isEmpty()) nodes.add(id(step.get("from")));
            nodes.add(id(step.get("to")));
        }
        return nodes;
    }

    private List<UUID> shared() {
        return read(OFFICER, API + "shared?from=%s&to=%s".formatted(a, b))
                .get("between")
                .valueStream()
                .map(n -> id(n.get("end")))
                .toList();
    }

    private List<UUID> around(String more) {
        return ids(read(OFFICER, around(a) + more.replaceFirst("&", "?")));
    }

    private static List<UUID> ids(JsonNode map) {
        return map.get("nodes").valueStream().map(n -> id(n.get("end"))).toList();
    }

    private static String around(UUID id) {
        return "/api/v1/subjects/" + id + "/neighbourhood";
    }

    private static UUID id(JsonNode end) {
        return UUID.fromString(end.get("id").asString());
    }

    private int looks(String what, UUID id) {
        return area.sql()
                .sql("select count(*) from " + what)
                .param(id)
                .query(Integer.class)
                .single();
    }
}
