package org.waymark.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.network.AtNetwork.DEV;
import static org.waymark.network.AtNetwork.LORNA;
import static org.waymark.network.AtNetwork.OFFICER;
import static org.waymark.network.AtNetwork.link;
import static org.waymark.network.AtNetwork.linkPath;
import static org.waymark.network.AtNetwork.path;
import static org.waymark.network.AtNetwork.place;
import static org.waymark.support.Supported.as;
import static org.waymark.support.Supported.broken;
import static org.waymark.support.Supported.done;
import static org.waymark.support.Supported.id;
import static org.waymark.support.Supported.read;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.waymark.access.Access;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.Compartment;
import org.waymark.child.CloseFile;
import org.waymark.child.ClosedFiles;
import org.waymark.requests.CommandKey;
import org.waymark.support.Supported;
import org.waymark.testing.Northmoor;

/** What links two files: who learns of it, and who does not (domain.md C.6, H.3; storyline 7). */
@Isolated("refusals are counted by the access matrix")
class SharedLinksTest {
    private static final String ALERT = "Already linked to another child";
    private final Northmoor area = Northmoor.area();

    @Test
    void the_worker_of_a_linked_child_reads_that_record_and_of_another_child_nothing() {
        var mine = AtNetwork.childOf(LORNA);
        var other = AtNetwork.childOf(DEV);
        var park = place("Retail park");
        var link = id(link(OFFICER, park, mine, "FREQUENTS", false));
        var seen = read(LORNA, path(park));
        assertThat(seen.get("links").size()).isEqualTo(1);
        assertThat(seen.get("readers").toString()).contains("Works with a child it is linked to");
        assertThat(read(LORNA, linkPath(link)).get("words").asString()).isEqualTo("spends time at");
        assertThat(as(DEV).get(path(park)).status()).isEqualTo(404);
        assertThat(as(DEV).get(linkPath(link)).status()).isEqualTo(404);
        assertThat(broken(link(LORNA, park, other, "FREQUENTS", false)))
                .containsExactly("LINK_OTHER_NOT_FOUND");
        assertThat(alerts(park)).isZero();

        id(link(OFFICER, park, other, "FREQUENTS", false));
        assertThat(alerts(park)).isEqualTo(3);
        assertThat(as(LORNA).work()).contains(ALERT);
        assertThat(as(DEV).work()).contains(ALERT);
        assertThat(as("Lucy Fenn").work()).contains(ALERT);
        assertThat(read(LORNA, path(park)).get("links").size()).isEqualTo(1);
        assertThat(read(OFFICER, path(park)).get("links").size()).isEqualTo(2);
        talk(mine, other);
        var file = read(LORNA, "/api/v1/files/" + mine.reference() + "/links");
        assertThat(file.get("links").size()).isEqualTo(1);
        assertThat(as("Joe Tanner").get("/api/v1/files/" + mine.reference() + "/links").status())
                .isEqualTo(403);
    }

    /** Neither learns from it whose the other file is. */
    private void talk(Supported.Child mine, Supported.Child other) {
        var alert = alertOf(LORNA, mine);
        var shown = read(LORNA, "/api/v1/subjects/alerts/" + alert).toString();
        assertThat(shown).contains(mine.reference()).doesNotContain(other.reference());
        assertThat(as(DEV).get("/api/v1/subjects/alerts/" + alert).status()).isEqualTo(404);
        var talks = "/api/v1/subjects/alerts/" + alert + "/talks";
        assertThat(broken(as(LORNA).post(talks, "{}"))).containsExactly("TALK_NEEDS_WORDS");
        done(as(LORNA).post(talks, "{\"words\": \"May we talk about the park?\"}"));
        var theirs = "/api/v1/subjects/alerts/" + alertOf(DEV, other);
        var asked = read(DEV, theirs).get("talks").get(0);
        assertThat(asked.get("who").asString()).contains(LORNA);
        assertThat(read(DEV, theirs).toString()).doesNotContain(mine.reference());
        var answer = theirs + "/talks/" + asked.get("id").asString();
        done(as(DEV).post(answer, "{\"words\": \"We spoke today\"}"));
        assertThat(broken(as(DEV).post(answer, "{\"words\": \"Again\"}")))
                .containsExactly("TALK_ANSWERED");
        assertThat(read(LORNA, "/api/v1/subjects/alerts/" + alert).get("asked").toString())
                .contains("We spoke today");
    }

    private int alerts(String subject) {
        return area.sql()
                .sql("select count(*) from network_alert where subject_id = ?")
                .param(UUID.fromString(subject))
                .query(Integer.class)
                .single();
    }

    private String alertOf(String who, Supported.Child child) {
        return area.sql()
                .sql("select id from network_alert where owner_id = ? and child_id = ?")
                .params(area.person(who).id().value(), child.id().value())
                .query(String.class)
                .single();
    }

    @Test
    void a_sealed_child_is_at_no_end_of_any_link_and_counts_for_nobody_else() {
        var sealed = AtNetwork.childOf(DEV);
        var mine = AtNetwork.childOf(LORNA);
        var flat = place("A short-let flat");
        var link = id(link(OFFICER, flat, sealed, "FREQUENTS", false));
        area.run(
                "Helen Marsh",
                () ->
                        area.bean(Access.class)
                                .grant(
                                        sealed.id(),
                                        area.person("Helen Marsh").id(),
                                        Compartment.FILE,
                                        "closes it",
                                        null));
        area.run(
                "Helen Marsh",
                () ->
                        area.bean(ClosedFiles.class)
                                .close(
                                        new CloseFile(
                                                CommandKey.random(),
                                                new CaseReference(sealed.reference()),
                                                new Version(0),
                                                2,
                                                area.person("Helen Marsh").id(),
                                                java.util.List.of(),
                                                "A relative works here")));
        assertThat(as(OFFICER).get(linkPath(link)).status()).isEqualTo(404);
        assertThat(read(OFFICER, path(flat)).get("links").size()).isZero();
        assertThat(broken(link(OFFICER, flat, sealed, "FREQUENTS", false)))
                .isEqualTo(
                        broken(
                                link(
                                        OFFICER,
                                        flat,
                                        new Supported.Child(sealed.id(), "WM-2026-999998"),
                                        "FREQUENTS",
                                        false)));
        id(link(OFFICER, flat, mine, "FREQUENTS", false));
        assertThat(
                        area.sql()
                                .sql("select owner_id from network_alert where subject_id = ?")
                                .param(UUID.fromString(flat))
                                .query(UUID.class)
                                .list())
                .containsExactly(area.person("Helen Marsh").id().value());
    }

    @Test
    void a_file_that_goes_to_another_worker_takes_along_who_reads_what_is_linked() {
        var child = AtNetwork.childOf(LORNA);
        var flat = place("A flat above a shop");
        id(link(OFFICER, flat, child, "FREQUENTS", false));
        assertThat(as(LORNA).get(path(flat)).status()).isEqualTo(200);
        area.sql()
                .sql("update file set worker_id = ? where child_id = ?")
                .params(area.person(DEV).id().value(), child.id().value())
                .update();
        area.run("Helen Marsh", () -> area.bean(FileChanges.class).sync(child.id()));
        assertThat(as(LORNA).get(path(flat)).status()).isEqualTo(404);
        assertThat(as(DEV).get(path(flat)).status()).isEqualTo(200);
    }
}
