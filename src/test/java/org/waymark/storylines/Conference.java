package org.waymark.storylines;

import static java.util.stream.Collectors.joining;
import static org.waymark.storylines.Scene.id;
import static org.waymark.storylines.Scene.made;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/**
 * Conferences and core groups of a storyline, convened by Priya Nair, chaired by Joan Whitfield.
 */
record Conference(Scene scene) {
    private static final String WORKER = "Priya Nair";

    /** With the police, the named nurse and the school's lead. */
    Api.Answer ask(String path, Instant asOf, Instant planned, String more) {
        return scene.as(WORKER)
                .at(asOf)
                .post(
                        path,
                        """
                        {"plannedFor": "%s", "how": "IN_PERSON", "place": "Civic Centre, room 2", "chair": "%s",
                         "invite": ["%s", "%s", "%s"]%s}
                        """
                                .formatted(
                                        planned,
                                        scene.person("Joan Whitfield"),
                                        scene.person("Karen Doyle"),
                                        scene.person("Moira Kelly"),
                                        scene.person("Susan Park"),
                                        more));
    }

    String convene(String path, Instant asOf, Instant planned, String more) {
        return id(ask(path, asOf, planned, more));
    }

    void invite(String meeting, Instant asOf, String who) {
        made(scene.as(WORKER).at(asOf).post("/api/v1/meetings/" + meeting + "/people", who));
    }

    /** Everybody who was asked came. */
    void held(String meeting, Instant at) {
        var worker = scene.as(WORKER).at(at.plusSeconds(7200));
        var path = "/api/v1/meetings/" + meeting;
        var read = worker.get(path);
        var there =
                read.body()
                        .get("people")
                        .valueStream()
                        .map(p -> "\"%s\": \"THROUGHOUT\"".formatted(p.get("id").asString()))
                        .collect(joining(", "));
        made(
                worker.change(
                        path + "/attendance",
                        "{\"heldAt\": \"%s\", \"attendance\": {%s}}".formatted(at, there),
                        read.header("ETag")));
    }

    Api.Answer decide(String who, String conference, Instant day, String decision) {
        var api = scene.as(who).at(day.plusSeconds(10_800));
        var path = "/api/v1/conferences/" + conference;
        return api.change(path + "/decision", decision, api.get(path).header("ETag"));
    }

    String planOf(String file) {
        return one(
                "select p.id::text from protection_plan p join file f on f.child_id = p.child_id where f.reference = ?",
                file);
    }

    LocalDate needPlanStarted(String file) {
        return LocalDate.parse(
                one(
                        "select p.started_on::text from need_plan p join file f on f.child_id = p.child_id where f.reference = ?",
                        file));
    }

    private static String one(String sql, String value) {
        return Northmoor.area().sql().sql(sql).param(value).query(String.class).single();
    }

    Api.Answer conclude(String enquiry, Instant asOf, String body) {
        var worker = scene.as(WORKER).at(asOf);
        var path = "/api/v1/enquiries/" + enquiry;
        return worker.change(path + "/conclusion", body, worker.get(path).header("ETag"));
    }

    /** Convened, held with everybody there, and decided by its chair. */
    void review(String plan, Instant asOf, Instant at, String decision) {
        var review = convene("/api/v1/protection-plans/" + plan + "/conference", asOf, at, "");
        held(review, at);
        made(decide("Joan Whitfield", review, at, decision));
    }

    /** A discussion by video with police, health and school; section 47, jointly. */
    String strategy(String file, Instant heldAt) {
        return id(
                scene.as(WORKER)
                        .at(heldAt.plusSeconds(3600))
                        .post(
                                "/api/v1/files/" + file + "/strategy-discussions",
                                """
                                {"heldAt": "%s", "how": "VIDEO", "decision": "SECTION_47_JOINT",
                                 "people": [{"practitioner": "%s"}, {"practitioner": "%s"}, {"practitioner": "%s"}],
                                 "shared": "What he told the youth worker, and what each agency knows.",
                                 "reasons": "He is likely to suffer significant harm.", "safety": "His mother takes him to school.",
                                 "wishes": {"state": "KNOWN", "words": "I want them to stop."}}
                                """
                                        .formatted(
                                                heldAt,
                                                scene.person("Karen Doyle"),
                                                scene.person("Moira Kelly"),
                                                scene.person("Susan Park"))));
    }
}
