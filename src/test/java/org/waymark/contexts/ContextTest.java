package org.waymark.contexts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.contexts.AContext.LORNA;
import static org.waymark.contexts.AContext.email;
import static org.waymark.contexts.AContext.link;
import static org.waymark.contexts.AContext.name;
import static org.waymark.contexts.AContext.path;
import static org.waymark.contexts.AContext.post;
import static org.waymark.contexts.AContext.write;
import static org.waymark.support.Supported.as;
import static org.waymark.support.Supported.broken;
import static org.waymark.support.Supported.change;
import static org.waymark.support.Supported.done;
import static org.waymark.support.Supported.id;
import static org.waymark.support.Supported.read;
import static org.waymark.support.Supported.today;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.waymark.support.Supported;

/** Casework about a place rather than about one child (guide ¶16; domain.md C.7). */
@Isolated("refusals are counted by the access matrix")
class ContextTest {
    @Test
    void whoever_works_on_a_context_reads_it_and_others_only_when_they_are_named_until_a_day() {
        assertThat(broken(as(LORNA).post("/api/v1/contexts", "{}")))
                .containsExactly(
                        "CONTEXT_NEEDS_KIND",
                        "CONTEXT_NEEDS_TITLE",
                        "CONTEXT_NEEDS_WHY",
                        "CONTEXT_NEEDS_TEAM",
                        "CONTEXT_NEEDS_REVIEW");
        assertThat(as("Joe Tanner").post("/api/v1/contexts", "{}").status()).isEqualTo(403);
        assertThat(as("Vera Quist").get("/api/v1/contexts").status()).isEqualTo(403);
        var context = AContext.open("A bus shelter");
        assertThat(as("Anita Rao").get(path(context)).status()).isEqualTo(200);
        for (var who : new String[] {"Daniel Osei", "Karen Doyle", "Helen Marsh", "Ben Lacey"})
            assertThat(as(who).get(path(context)).status()).as(who).isEqualTo(404);
        assertThat(
                        broken(
                                post(
                                        LORNA,
                                        context,
                                        "readers",
                                        "{\"email\": \"%s\"}".formatted(email("Vera Quist")))))
                .containsExactly("HOLDS_NO_RECORDS", "MEMBER_NEEDS_REASON", "MEMBER_NEEDS_END");
        var reader = name(context, "Daniel Osei");
        assertThat(list("Daniel Osei")).contains(context);
        assertThat(post("Daniel Osei", context, "aims", "{}").status()).isEqualTo(403);
        write("Daniel Osei", context, "STRENGTHS", "A crossing keeper");
        assertThat(
                        broken(
                                post(
                                        "Daniel Osei",
                                        context,
                                        "entries",
                                        "{\"part\": \"TOGETHER\", \"words\": \"So\"}")))
                .containsExactly("RUN_BY_OTHERS");
        assertThat(
                        broken(
                                post(
                                        "Daniel Osei",
                                        context,
                                        "entries",
                                        "{\"part\": \"HARM\", \"words\": \"So\"}")))
                .containsExactly("ENTRY_NEEDS_HARM");
        assertThat(read(LORNA, path(context)).get("looks").toString()).contains("Anita Rao");
        assertThat(read("Daniel Osei", path(context)).get("looks")).isEmpty();
        var entry = read(LORNA, path(context)).get("entries").get(0);
        assertThat(entry.get("agency").asString()).isEqualTo("Moorside Youth Club");
        done(change(LORNA, path(context), path(context) + "/readers/" + reader + "/end", ""));
        assertThat(as("Daniel Osei").get(path(context)).status()).isEqualTo(404);
        var own = read(LORNA, path(context)).get("readers").get(0).get("id").asString();
        assertThat(
                        broken(
                                change(
                                        LORNA,
                                        path(context),
                                        path(context) + "/readers/" + own + "/end",
                                        "")))
                .containsExactly("MEMBER_RUNS_IT");
    }

    @Test
    void an_action_is_done_by_any_agency_and_its_owner_reads_that_action_alone() {
        var context = AContext.open("A skate park");
        assertThat(broken(post(LORNA, context, "actions", "{}")))
                .containsExactly(
                        "ACTION_NEEDS_AIM",
                        "ACTION_NEEDS_WHAT",
                        "ACTION_NEEDS_OWNER",
                        "ACTION_NEEDS_DUE");
        var aim = id(post(LORNA, context, "aims", "{\"words\": \"It is lit\"}"));
        var action = give(context, aim, "\"ownerEmail\": \"%s\"".formatted(email("Peter Lowe")));
        var other = give(context, aim, "\"ownerWords\": \"Dana Frey, street lighting\"");
        assertThat(as("Peter Lowe").work()).contains("Do your action for a context");
        assertThat(as(LORNA).work()).contains("Ask another agency about its action");
        var one = read("Peter Lowe", "/api/v1/context-actions/" + action);
        assertThat(one.get("context").isNull()).isTrue();
        assertThat(as("Peter Lowe").get(path(context)).status()).isEqualTo(404);
        assertThat(as("Peter Lowe").get("/api/v1/context-actions/" + other).status())
                .isEqualTo(404);
        var settle = "/api/v1/context-actions/" + action;
        assertThat(broken(as("Peter Lowe").change(settle, "{\"state\": \"OPEN\"}", "\"0\"")))
                .containsExactly("ACTION_NEEDS_STATE", "ACTION_NEEDS_OUTCOME");
        var finished = "{\"state\": \"DONE\", \"outcome\": \"Mended\"}";
        assertThat(as("Peter Lowe").change(settle, finished, "\"7\"").status()).isEqualTo(409);
        done(as("Peter Lowe").change(settle, finished, "\"0\""));
        assertThat(broken(as(LORNA).change(settle, finished, "\"1\"")))
                .containsExactly("ACTION_OVER");
        assertThat(broken(close(context))).containsExactly("ACTIONS_STILL_OPEN");
        done(
                as(LORNA)
                        .change(
                                "/api/v1/context-actions/" + other,
                                "{\"state\": \"NOT_POSSIBLE\", \"outcome\": \"No money this year\"}",
                                "\"0\""));
        done(close(context));
        assertThat(broken(post(LORNA, context, "aims", "{\"words\": \"More\"}")))
                .containsExactly("CONTEXT_CLOSED");
        assertThat(read(LORNA, path(context)).at("/closing/continues").asString())
                .isEqualTo("The keeper stays");
    }

    @Test
    void what_changes_is_measured_of_the_context_and_reviewed_with_young_people_heard() {
        var context = AContext.open("A group chat");
        assertThat(broken(post(LORNA, context, "measures", "{}")))
                .containsExactly(
                        "MEASURE_NEEDS_WHAT",
                        "MEASURE_NEEDS_BASELINE",
                        "MEASURE_NEEDS_DAY",
                        "MEASURE_NEEDS_SEEN_BY");
        var measure =
                id(
                        post(
                                LORNA,
                                context,
                                "measures",
                                "{\"what\": \"Unknown adults in it\", \"baseline\": \"Four\", \"baselineOn\": \"%s\", \"seenBy\": \"The school\"}"
                                        .formatted(today().minusDays(9))));
        assertThat(broken(post(LORNA, context, "values", "{\"value\": \"One\"}")))
                .containsExactly(
                        "VALUE_NEEDS_MEASURE",
                        "MEASURE_NEEDS_DAY",
                        "MEASURE_NEEDS_SEEN_BY",
                        "VALUE_NEEDS_CHANGE");
        done(
                post(
                        LORNA,
                        context,
                        "values",
                        "{\"measure\": \"%s\", \"value\": \"One\", \"seenOn\": \"%s\", \"seenBy\": \"The school\", \"change\": \"BETTER\"}"
                                .formatted(measure, today())));
        assertThat(
                        broken(
                                change(
                                        LORNA,
                                        path(context),
                                        path(context) + "/reviews",
                                        "{\"heldOn\": \"%s\", \"present\": \"All\", \"changed\": \"Fewer\", \"nextOn\": \"%s\"}"
                                                .formatted(today(), today().plusDays(40)))))
                .containsExactly("REVIEW_NEEDS_YOUNG_PEOPLE");
        var review =
                "{\"heldOn\": \"%s\", \"present\": \"All\", \"youngPeople\": \"Six were asked\", \"changed\": \"Fewer\", \"nextOn\": \"%s\"}"
                        .formatted(today(), today().plusDays(40));
        var etag = as(LORNA).get(path(context)).header("ETag");
        done(as(LORNA).change(path(context) + "/reviews", review, etag));
        assertThat(as("Anita Rao").change(path(context) + "/reviews", review, etag).status())
                .isEqualTo(409);
        var view = read(LORNA, path(context));
        assertThat(view.get("reviewOn").asString()).isEqualTo(today().plusDays(40).toString());
        assertThat(view.at("/measures/0/values/0/change").asString()).isEqualTo("BETTER");
    }

    @Test
    void a_child_is_linked_under_their_own_need_to_know_and_their_file_says_only_that() {
        var context = AContext.open("Canary-alley behind the cinema");
        var child = Supported.child(15);
        assertThat(broken(post(LORNA, context, "children", "{\"reference\": \"WM-2026-999999\"}")))
                .containsExactly("LINK_NEEDS_FILE", "LINK_NEEDS_WHY");
        var link = link(context, child);
        assertThat(
                        broken(
                                post(
                                        LORNA,
                                        context,
                                        "children",
                                        "{\"reference\": \"%s\", \"why\": \"Again\"}"
                                                .formatted(child.reference()))))
                .containsExactly("LINKED_ALREADY");
        name(context, "Daniel Osei");
        assertThat(read(LORNA, path(context)).get("children")).hasSize(1);
        var read = read("Daniel Osei", path(context));
        assertThat(read.get("children")).isEmpty();
        assertThat(read.toString()).doesNotContain(child.id().toString(), child.reference());
        assertThat(as("Daniel Osei").get("/api/v1/context-links/" + link).status()).isEqualTo(404);
        var file = read(LORNA, "/api/v1/files/" + child.reference()).toString();
        assertThat(file)
                .contains("Part of a context case about a place", link)
                .doesNotContain("Canary-alley");
        assertThat(read(LORNA, "/api/v1/files/" + child.reference() + "/chronology").toString())
                .contains("Part of a context case about a place")
                .doesNotContain("Canary-alley");
        assertThat(read("Joe Tanner", "/api/v1/files/" + child.reference()).toString())
                .doesNotContain("context case");
        var linked = "/api/v1/context-links/" + link;
        assertThat(as(LORNA).change(linked + "/end", "", "\"7\"").status()).isEqualTo(409);
        done(change(LORNA, linked, linked + "/end", ""));
        assertThat(broken(change(LORNA, linked, linked + "/end", "")))
                .containsExactly("LINK_ENDED");
    }

    private static String give(String context, String aim, String owner) {
        return id(
                post(
                        LORNA,
                        context,
                        "actions",
                        "{\"aim\": \"%s\", \"what\": \"Mend the lamps\", %s, \"dueOn\": \"%s\"}"
                                .formatted(aim, owner, today().plusDays(7))));
    }

    private static org.waymark.testing.Api.Answer close(String context) {
        return change(
                LORNA,
                path(context),
                path(context) + "/closing",
                "{\"outcome\": \"SAFER\", \"words\": \"Lit and staffed\", \"continues\": \"The keeper stays\"}");
    }

    private static String list(String who) {
        var all = new StringBuilder();
        var path = "/api/v1/contexts";
        while (true) {
            var page = read(who, path);
            all.append(page);
            if (page.get("after").isNull()) return all.toString();
            path = "/api/v1/contexts?after=" + page.get("after").asString();
        }
    }
}
