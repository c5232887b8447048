package org.waymark.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.access.Access;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.identification.Concerns;
import org.waymark.people.TeamId;
import org.waymark.testing.Api;
import org.waymark.testing.Concern;
import org.waymark.testing.Northmoor;
import tools.jackson.databind.JsonNode;

/** A child whose file a social work team holds, and a plan that several agencies share. */
public final class Supported {
    public static final String LORNA = "Lorna Blythe";
    public static final String RHYS = "Rhys Morgan";
    private static final Northmoor AREA = Northmoor.area();
    private static final Map<String, Api> PEOPLE = new java.util.concurrent.ConcurrentHashMap<>();

    private Supported() {}

    /** A child of this age, with a file of the northern team. */
    public record Child(ChildId id, String reference) {}

    public static Api as(String who) {
        return PEOPLE.computeIfAbsent(who, AREA::api);
    }

    public static Child child(int years) {
        return child(Concern.aboutANewChild().aged(years));
    }

    public static Child child(Concern described) {
        var raised = done(as("Joe Tanner").post("/api/v1/concerns", described.json()));
        var concern = UUID.fromString(raised.get("parts").get(0).get("id").asString());
        var child =
                AREA.as(
                        "Joe Tanner",
                        () -> AREA.bean(Concerns.class).childOf(new ConcernId(concern)));
        return held(child);
    }

    /** The file of a child becomes the northern team's work. */
    public static Child held(ChildId child) {
        var team =
                AREA.sql()
                        .sql("select id from team where name = 'Children and Families North'")
                        .query(UUID.class)
                        .single();
        AREA.run(
                "Helen Marsh",
                () -> AREA.bean(Access.class).open(child, new TeamId(team), null, "allocated"));
        AREA.sql()
                .sql("update file set team_id = ? where child_id = ?")
                .params(team, child.value())
                .update();
        var reference =
                AREA.sql()
                        .sql("select reference from file where child_id = ?")
                        .param(child.value())
                        .query(String.class)
                        .single();
        return new Child(child, reference);
    }

    public static String open(Child child, String coordinator) {
        return id(
                as(LORNA)
                        .post(
                                "/api/v1/files/" + child.reference() + "/support-plans",
                                "{\"kind\": \"SUPPORT\", \"purpose\": \"Safe evenings\", \"coordinator\": %s}"
                                        .formatted(who(coordinator))));
    }

    public static String who(String name) {
        return "{\"practitioner\": \"%s\"}".formatted(AREA.person(name).id());
    }

    public static String path(String plan) {
        return "/api/v1/support-plans/" + plan;
    }

    public static void share(String plan, String with) {
        done(
                as(LORNA)
                        .post(
                                path(plan) + "/members",
                                "{\"who\": %s, \"why\": \"Works with it\"}".formatted(who(with))));
    }

    public static Api.Answer need(String who, String plan, String words, String audience) {
        return as(who).post(
                        path(plan) + "/needs",
                        "{\"words\": \"%s\", \"outcome\": \"I am well\", \"whose\": \"CHILD\", \"audience\": \"%s\", \"childWords\": \"%s, my way\"}"
                                .formatted(words, audience, words));
    }

    public static Api.Answer action(
            String by, String plan, String need, String what, String owner, String audience) {
        return as(by).post(
                        path(plan) + "/actions",
                        "{\"need\": \"%s\", \"what\": \"%s\", \"owner\": %s, \"due\": \"%s\", \"audience\": \"%s\"}"
                                .formatted(need, what, who(owner), today().plusDays(7), audience));
    }

    public static Api.Answer service(
            String by, String plan, String need, String listed, String audience) {
        return as(by).post(
                        path(plan) + "/services",
                        "{\"need\": \"%s\", \"listed\": \"%s\", \"forWhom\": \"CHILD\", \"offered\": \"%s\", \"audience\": \"%s\"}"
                                .formatted(need, listed, today(), audience));
    }

    public static void considered(String plan) {
        var lines = new java.util.ArrayList<String>();
        for (var topic : Topic.values())
            lines.add(
                    "{\"topic\": \"%s\", \"answer\": \"NOT_KNOWN\", \"words\": \"Asked\"}"
                            .formatted(topic));
        done(
                as(LORNA)
                        .post(
                                path(plan) + "/considerations",
                                "{\"considered\": %s}".formatted(lines)));
    }

    public static Api.Answer change(String who, String read, String path, String body) {
        return as(who).change(path, body, as(who).get(read).header("ETag"));
    }

    public static JsonNode read(String who, String path) {
        var answer = as(who).get(path);
        assertThat(answer.status()).as(path + ": " + answer.response().body()).isEqualTo(200);
        return answer.body();
    }

    public static JsonNode done(Api.Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
        return answer.body();
    }

    public static String id(Api.Answer answer) {
        return done(answer).get("id").asString();
    }

    public static List<String> broken(Api.Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isIn(409, 422);
        return answer.body()
                .get("errors")
                .valueStream()
                .map(e -> e.get("rule").asString())
                .toList();
    }

    public static LocalDate today() {
        return LocalDate.now(England.ZONE);
    }
}
