package org.waymark.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.network.AtNetwork.LORNA;
import static org.waymark.network.AtNetwork.OFFICER;
import static org.waymark.network.AtNetwork.add;
import static org.waymark.network.AtNetwork.link;
import static org.waymark.network.AtNetwork.linkPath;
import static org.waymark.network.AtNetwork.path;
import static org.waymark.network.AtNetwork.person;
import static org.waymark.network.AtNetwork.place;
import static org.waymark.support.Supported.as;
import static org.waymark.support.Supported.broken;
import static org.waymark.support.Supported.done;
import static org.waymark.support.Supported.id;
import static org.waymark.support.Supported.read;
import static org.waymark.support.Supported.today;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.waymark.calendar.AreaClock;
import org.waymark.support.Supported;
import org.waymark.testing.Northmoor;

/** The picture around the child (guide ¶16; domain.md C.6; storyline 7). */
@Isolated("refusals are counted by the access matrix")
class NetworkTest {
    private final Northmoor area = Northmoor.area();

    @Test
    void an_unknown_driver_and_part_of_a_plate_are_records_that_are_found_by_whoever_may() {
        assertThat(broken(as(OFFICER).post("/api/v1/subjects", "{\"kind\": \"PERSON\"}")))
                .containsExactly("SUBJECT_NEEDS_LABEL", "PERSON_NEEDS_AGE");
        var car =
                "{\"kind\": \"VEHICLE\", \"label\": \"Blue hatchback\", \"vrm\": \"zz7 4qx\", \"vrmPartial\": true, \"colour\": \"blue\"}";
        var key = UUID.randomUUID().toString();
        var made = id(as(OFFICER).post("/api/v1/subjects", car, key));
        assertThat(id(as(OFFICER).post("/api/v1/subjects", car, key))).isEqualTo(made);
        assertThat(as(OFFICER).get("/api/v1/subjects?q=74q").response().body()).contains(made);
        assertThat(as(OFFICER).get("/api/v1/subjects?q=hatchback").response().body())
                .contains(made);
        assertThat(broken(as(OFFICER).get("/api/v1/subjects?q=zz")))
                .containsExactly("SEARCH_TOO_SHORT");
        assertThat(as(LORNA).get("/api/v1/subjects?q=74q").response().body()).doesNotContain(made);
        assertThat(as("Joe Tanner").get("/api/v1/subjects?q=74q").status()).isEqualTo(403);
        for (var who : new String[] {"Joe Tanner", LORNA, "Vera Quist", "Moira Kelly"})
            assertThat(as(who).get(path(made)).status()).as(who).isEqualTo(404);
        var etag = as(OFFICER).get(path(made)).header("ETag");
        done(as("Imran Sheikh").change(path(made), car.replace("blue\"}", "navy\"}"), etag));
        var late = as(OFFICER).change(path(made), car, etag);
        assertThat(late.status()).isEqualTo(409);
        assertThat(broken(late)).containsExactly("CHANGED_MEANWHILE");
    }

    @Test
    void a_child_is_never_written_down_as_an_offender() {
        var hurt = AtNetwork.childOf(LORNA);
        var said = AtNetwork.childOf(LORNA);
        var unknown = person("Young man in a red jacket", "NOT_KNOWN");
        var adult = person("Older person described as a friend", "ADULT");
        var grown =
                read(OFFICER, linkPath(id(link(OFFICER, adult, hurt, "EXPLOITS_ALLEGED", true))));
        assertThat(grown.get("welfare").asBoolean()).isFalse();
        assertThat(grown.get("words").asString()).isEqualTo("is alleged to exploit");
        var link = id(link(OFFICER, unknown, hurt, "EXPLOITS_ALLEGED", true));
        var read = read(OFFICER, linkPath(link));
        assertThat(read.get("welfare").asBoolean()).isTrue();
        assertThat(read.get("words").asString()).contains("a concern for this young person too");
        assertThat(as(OFFICER).work()).contains("Raise a concern for a young person");
        var group = add(OFFICER, "{\"kind\": \"GROUP\", \"label\": \"Friends at the park\"}");
        var recruits = id(link(OFFICER, group, said, "RECRUITS_ALLEGED", false));
        assertThat(read(OFFICER, linkPath(recruits)).get("words").asString())
                .startsWith("may have been made to involve");
        assertThat(broken(link(OFFICER, place("A park"), hurt, "EXPLOITS_ALLEGED", true)))
                .containsExactly("LINK_CANNOT_START");
        var welfare = linkPath(link) + "/welfare";
        assertThat(broken(as(OFFICER).post(welfare, "{}"))).containsExactly("DONE_NEEDS_WORDS");
        done(as(OFFICER).post(welfare, "{\"words\": \"A concern was raised\"}"));

        var worker =
                "{\"kind\": \"PERSON\", \"label\": \"Coach\", \"age\": \"ADULT\", \"worksWithChildren\": \"YES\", \"practitionerEmail\": \"%s\"}"
                        .formatted(area.person("Imran Sheikh").email());
        var coach = add(OFFICER, worker);
        assertThat(as(OFFICER).work()).contains("Tell the designated officer (LADO)");
        assertThat(as("Imran Sheikh").get(path(coach)).status()).isEqualTo(404);
        done(as(OFFICER).post(path(coach) + "/officer", "{\"words\": \"Told today\"}"));
    }

    @Test
    void a_link_is_graded_by_the_police_kept_for_a_time_and_discounted_with_a_reason() {
        var child = AtNetwork.childOf(LORNA);
        var car =
                add(OFFICER, "{\"kind\": \"VEHICLE\", \"label\": \"Grey van\", \"make\": \"Van\"}");
        assertThat(broken(as(OFFICER).post(path(car) + "/links", "{}")))
                .containsExactly(
                        "LINK_NEEDS_OTHER",
                        "LINK_NEEDS_KIND",
                        "LINK_NEEDS_SOURCE",
                        "LINK_NEEDS_SOURCE_WORDS",
                        "LINK_NEEDS_PURPOSE",
                        "LINK_NEEDS_EXPIRY");
        var link = id(link(OFFICER, car, child, "TRANSPORTS", true));
        var grade = "{\"source\": 2, \"information\": \"C\", \"handling\": \"C\"}";
        assertThat(broken(change(LORNA, link, "/grade", grade)))
                .contains("GRADE_IS_THE_POLICES", "GRADE_NEEDS_CONDITIONS");
        done(change(OFFICER, link, "/grade", grade.replace("\"C\"}", "\"P\"}")));
        assertThat(as("Joe Tanner").change(linkPath(link) + "/status", "{}", "\"0\"").status())
                .isEqualTo(403);
        assertThat(broken(change(LORNA, link, "/status", "{\"status\": \"DISCOUNTED\"}")))
                .containsExactly("STATUS_NEEDS_REASON");
        var etag = as(LORNA).get(linkPath(link)).header("ETag");
        done(
                as(LORNA)
                        .change(
                                linkPath(link) + "/status",
                                "{\"status\": \"DISCOUNTED\", \"why\": \"It was another van\"}",
                                etag));
        assertThat(
                        broken(
                                as(OFFICER)
                                        .change(
                                                linkPath(link) + "/status",
                                                "{\"status\": \"CORROBORATED\", \"why\": \"Twice\"}",
                                                etag)))
                .containsExactly("CHANGED_MEANWHILE");
        assertThat(read(LORNA, path(car)).get("links").get(0).get("status").asString())
                .isEqualTo("DISCOUNTED");
        var far = "{\"purpose\": \"It goes on\", \"expiresOn\": \"%s\"}";
        assertThat(broken(change(OFFICER, link, "/expiry", far.formatted(today().plusYears(2)))))
                .containsExactly("LINK_EXPIRY_OUT_OF_RANGE");
        done(change(OFFICER, link, "/expiry", far.formatted(today().plusDays(300))));
        done(change(OFFICER, link, "/end", "{\"why\": \"Not needed\"}"));
        assertThat(broken(change(OFFICER, link, "/end", "{\"why\": \"Again\"}")))
                .containsExactly("LINK_HAS_ENDED");
        assertThat(as(LORNA).get(path(car)).status()).isEqualTo(404);
    }

    @Test
    void whoever_made_a_link_looks_again_before_its_time_is_over() {
        var child = AtNetwork.childOf(LORNA);
        var car =
                add(
                        OFFICER,
                        "{\"kind\": \"VEHICLE\", \"label\": \"White car\", \"colour\": \"white\"}");
        var link = id(link(OFFICER, car, child, "TRANSPORTS", true));
        var later = Instant.now().plus(180, ChronoUnit.DAYS);
        for (int i = 0; i < 2; i++)
            AreaClock.at(later, () -> area.bean(LinkReviews.Job.class).look());
        assertThat(
                        area.sql()
                                .sql(
                                        "select count(*) from task where subject_id = ? and kind = 'NETWORK_LINK_REVIEW' and done_at is null")
                                .param(UUID.fromString(link))
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void two_records_of_the_same_are_merged_and_parted_again() {
        var child = AtNetwork.childOf(LORNA);
        var one = person("Mick", "ADULT");
        var other = person("Michael from the flat", "NOT_KNOWN");
        var young = person("Mick the younger", "UNDER_18");
        id(link(OFFICER, other, child, "SEEN_WITH", true));
        assertThat(read(OFFICER, path(one)).get("links").size()).isZero();
        var merges = path(one) + "/merges";
        assertThat(as(LORNA).change(merges, "{}", "\"0\"").status()).isEqualTo(403);
        assertThat(broken(merge(merges, young, "\"0\""))).containsExactly("MERGE_AGES_DIFFER");
        assertThat(broken(merge(merges, place("Elsewhere"), "\"0\"")))
                .containsExactly("MERGE_KINDS_DIFFER");
        var merge = id(merge(merges, other, "\"0\""));
        assertThat(broken(merge(merges, other, "\"1\""))).containsExactly("MERGED_ALREADY");
        var survivor = read(OFFICER, path(one));
        assertThat(survivor.get("links").size()).isEqualTo(1);
        assertThat(survivor.get("links").get(0).toString()).contains("\"Mick\"");
        assertThat(read(LORNA, path(one)).get("links").size()).isEqualTo(1);
        assertThat(read(OFFICER, path(other)).get("mergedInto").asString()).isEqualTo(one);
        var undo = merges + "/" + merge + "/undo";
        assertThat(broken(as(OFFICER).post(undo, "{}"))).containsExactly("MERGE_NEEDS_REASON");
        done(as(OFFICER).post(undo, "{\"why\": \"Two men were seen at once\"}"));
        assertThat(broken(as(OFFICER).post(undo, "{\"why\": \"Again\"}")))
                .containsExactly("UNMERGED_ALREADY");
        assertThat(read(OFFICER, path(one)).get("links").size()).isZero();
        assertThat(as(LORNA).get(path(one)).status()).isEqualTo(404);
        assertThat(read(LORNA, path(other)).get("links").size()).isEqualTo(1);
    }

    @Test
    void the_police_or_a_team_manager_let_somebody_read_for_a_reason_and_a_time() {
        var park = place("Car park by the leisure centre");
        var readers = path(park) + "/readers";
        assertThat(as(LORNA).post(readers, "{}").status()).isEqualTo(403);
        assertThat(broken(as(OFFICER).post(readers, "{}")))
                .containsExactly("READER_NEEDS_PERSON", "READER_NEEDS_REASON", "READER_NEEDS_END");
        assertThat(broken(as(OFFICER).post(readers, reader("Vera Quist"))))
                .containsExactly("READER_NOT_ALLOWED");
        done(as(OFFICER).post(readers, reader("Ben Lacey")));
        var seen = read("Ben Lacey", path(park));
        assertThat(seen.get("readers").toString()).contains("On the panel");
        var reader = seen.get("readers").get(0).get("id").asString();
        done(as(OFFICER).post(readers + "/" + reader + "/end", "{\"why\": \"The panel is over\"}"));
        assertThat(as("Ben Lacey").get(path(park)).status()).isEqualTo(404);
        assertThat(
                        area.sql()
                                .sql("select count(*) from subject_look where subject_id = ?")
                                .param(UUID.fromString(park))
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    private String reader(String name) {
        return "{\"email\": \"%s\", \"because\": \"On the panel\", \"until\": \"%s\"}"
                .formatted(area.person(name).email(), today().plusDays(30));
    }

    private static org.waymark.testing.Api.Answer merge(String path, String other, String etag) {
        return as(OFFICER)
                .change(
                        path,
                        "{\"other\": \"%s\", \"why\": \"The same man\"}".formatted(other),
                        etag);
    }

    private static org.waymark.testing.Api.Answer change(
            String who, String link, String what, String body) {
        return Supported.change(who, linkPath(link), linkPath(link) + what, body);
    }
}
