package org.waymark.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.panels.AtPanel.BEN;
import static org.waymark.panels.AtPanel.JOAN;
import static org.waymark.panels.AtPanel.JOE;
import static org.waymark.panels.AtPanel.KAREN;
import static org.waymark.panels.AtPanel.WHY;
import static org.waymark.panels.AtPanel.change;
import static org.waymark.panels.AtPanel.email;
import static org.waymark.panels.AtPanel.path;
import static org.waymark.support.Supported.LORNA;
import static org.waymark.support.Supported.as;
import static org.waymark.support.Supported.broken;
import static org.waymark.support.Supported.done;
import static org.waymark.support.Supported.id;
import static org.waymark.support.Supported.read;
import static org.waymark.support.Supported.today;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.waymark.support.Supported;
import org.waymark.testing.Northmoor;

/**
 * Multi-agency child exploitation panels oversee and coordinate (domain.md C.5, guide ¶13, ¶16).
 */
@Isolated("refusals are counted by the access matrix")
class PanelsTest {
    private static final String PANELS = "/api/v1/panels";
    private final Supported.Child child = Supported.child(15);

    @Test
    void a_panel_is_planned_by_its_coordinator_and_chaired_by_police_and_local_authority() {
        assertThat(as(LORNA).post(PANELS, "{}").status()).isEqualTo(403);
        assertThat(broken(as(BEN).post(PANELS, "{\"policeChair\": \"" + email(JOAN) + "\"}")))
                .containsExactly(
                        "PANEL_NEEDS_TIME",
                        "PANEL_NEEDS_PLACE",
                        "PANEL_NEEDS_POLICE_CHAIR",
                        "PANEL_NEEDS_AUTHORITY_CHAIR");
        var panel = PANELS + "/" + AtPanel.panel();
        assertThat(as("Moira Kelly").get(panel).status()).isEqualTo(404);
        assertThat(broken(invite(panel, "Ollie Trent"))).containsExactly("MEMBER_HOLDS_NO_RECORDS");
        done(invite(panel, "Moira Kelly"));
        assertThat(broken(invite(panel, "Moira Kelly"))).containsExactly("MEMBER_ALREADY");
        assertThat(read("Moira Kelly", panel).get("members")).hasSize(3);
        assertThat(as("Moira Kelly").work()).contains("Panel: you are asked to come");
        assertThat(as("Moira Kelly").post(panel + "/members", "{}").status())
                .as("a member invites nobody")
                .isEqualTo(403);
        var moira = Northmoor.area().person("Moira Kelly").id();
        var held = "{\"state\": \"HELD\", \"minute\": \"Two items were overseen\"}";
        done(
                as(KAREN)
                        .change(
                                panel + "/attendance",
                                "{\"attendance\": {\"%s\": \"PRESENT\"}}".formatted(moira),
                                "\"0\""));
        assertThat(as(JOAN).change(panel + "/state", held, "\"0\"").status())
                .as("somebody was first")
                .isEqualTo(409);
        done(as(JOAN).change(panel + "/state", held, "\"1\""));
        assertThat(broken(as(BEN).change(panel + "/state", held, "\"2\"")))
                .containsExactly("PANEL_OVER");
    }

    @Test
    void nobody_who_may_be_under_18_is_a_person_of_concern() {
        var nominations = "/api/v1/panel-nominations";
        assertThat(broken(as(JOE).post(nominations, "{\"category\": \"CHILD\"}")))
                .contains("CHILD_FROM_FILE", "NOMINATION_NEEDS_WHY", "NEEDS_BASIS");
        for (var age : new String[] {"", ", \"ofAge\": false"}) {
            var refused =
                    as(JOE).post(
                                    nominations,
                                    "{\"category\": \"PERSON\", \"described\": \"The driver\", %s%s}"
                                            .formatted(WHY, age));
            assertThat(broken(refused))
                    .containsExactly("NOT_A_PERSON_OF_CONCERN", "PERSON_NEEDS_OF_AGE");
            assertThat(refused.response().body()).contains("Raise a concern for them");
        }
        assertThat(
                        broken(
                                as(JOE).post(
                                                nominations,
                                                "{\"category\": \"PLACE\", \"described\": \"A park\", %s}"
                                                        .formatted(
                                                                WHY.replace(
                                                                        "PUBLIC_TASK",
                                                                        "RECOGNISED_INTEREST")))))
                .containsExactly("BASIS_NOT_FOR_YOU");
        var item =
                id(
                        as(JOE).post(
                                        nominations,
                                        "{\"category\": \"PERSON\", \"described\": \"The driver\", \"ofAge\": true, \"howOfAge\": \"Known to the police\", \"subject\": \"%s\", %s}"
                                                .formatted(UUID.randomUUID(), WHY)));
        assertThat(read(BEN, path(item)).get("category").asString()).isEqualTo("PERSON");
        assertThat(as(KAREN).get(path(item)).status()).as("on no agenda yet").isEqualTo(404);
        assertThat(read(JOE, PANELS).toString()).contains(item);
        assertThat(read("Hanna Lind", PANELS).toString()).doesNotContain(item);
    }

    @Test
    void a_nomination_comes_back_with_the_reason_and_goes_again() {
        var item = AtPanel.nominate(JOE, child);
        assertThat(as(KAREN).change(path(item) + "/answer", "{}", "\"0\"").status()).isEqualTo(403);
        assertThat(broken(change(BEN, item, "/answer", "{}")))
                .containsExactly("ANSWER_NEEDS_CHOICE");
        assertThat(broken(change(BEN, item, "/answer", "{\"accept\": true}")))
                .containsExactly("ANSWER_NEEDS_PANEL");
        assertThat(broken(change(BEN, item, "/answer", "{\"accept\": false}")))
                .containsExactly("RETURN_NEEDS_REASON");
        done(
                change(
                        BEN,
                        item,
                        "/answer",
                        "{\"accept\": false, \"words\": \"What is known of the car?\"}"));
        assertThat(tasks(item)).containsExactly("PANEL_RETURNED");
        assertThat(broken(change(JOE, item, "/again", "{}"))).containsExactly("AGAIN_NEEDS_WORDS");
        assertThat(change(LORNA, item, "/again", "{\"words\": \"More\"}").status()).isEqualTo(403);
        done(change(JOE, item, "/again", "{\"words\": \"It was blue\"}"));
        assertThat(read(BEN, path(item)).get("why").asString())
                .isEqualTo("Missing five times\n\nIt was blue");
        assertThat(tasks(item)).containsExactly("PANEL_NOMINATION");
    }

    @Test
    void members_see_a_childs_item_and_not_the_file_and_share_with_a_basis() {
        var panel = AtPanel.panel();
        var item = AtPanel.nominate(JOE, child);
        for (var who : List.of(KAREN, JOAN, "Moira Kelly", "Priya Nair", "Hanna Lind"))
            assertThat(as(who).get(path(item)).status()).as(who).isEqualTo(404);
        AtPanel.accept(item, panel);
        done(invite(PANELS + "/" + panel, "Moira Kelly"));
        for (var who : List.of(KAREN, JOAN, "Moira Kelly", BEN)) {
            assertThat(read(who, path(item)).at("/child/id").asString())
                    .isEqualTo(child.id().toString());
            assertThat(as(who).get("/api/v1/files/" + child.reference() + "/court-cases").status())
                    .isEqualTo(200);
            assertThat(
                            as(who).get("/api/v1/files/" + child.reference() + "/chronology")
                                    .body()
                                    .toString())
                    .as(who + " reads nothing else of the file")
                    .doesNotContain("oncern");
        }
        var lines = path(item) + "/lines";
        assertThat(
                        broken(
                                as("Moira Kelly")
                                        .post(
                                                lines,
                                                "{\"kind\": \"DECISION\", \"topic\": \"PLACE\", \"words\": \"Patrols\"}")))
                .containsExactly("LINE_ONLY_SHARED");
        assertThat(broken(as("Moira Kelly").post(lines, "{\"kind\": \"SHARED\"}")))
                .containsExactly("LINE_NEEDS_WORDS", "NEEDS_BASIS", "NEEDS_NECESSITY");
        done(
                as("Moira Kelly")
                        .post(
                                lines,
                                "{\"kind\": \"SHARED\", \"words\": \"Seen there\", \"basis\": \"PUBLIC_TASK\", \"necessity\": \"To plan\"}"));
        assertThat(as(LORNA).post(lines, "{}").status()).as("no member").isEqualTo(403);
        assertThat(broken(as(JOAN).post(lines, "{\"kind\": \"DISSENT\", \"words\": \"Too soon\"}")))
                .containsExactly("DISSENT_NEEDS_WHO");
        assertThat(
                        broken(
                                as(KAREN)
                                        .post(
                                                lines,
                                                "{\"kind\": \"DECISION\", \"words\": \"Patrols\"}")))
                .containsExactly("DECISION_NEEDS_TOPIC");
        done(
                as(KAREN)
                        .post(
                                lines,
                                "{\"kind\": \"DECISION\", \"topic\": \"PLACE\", \"words\": \"Patrols\"}"));
        assertThat(read(LORNA, path(item)).get("lines")).as("her worker holds the file").hasSize(2);
        assertThat(read(JOE, path(item)).get("lines")).as("who nominated sees no talk").isEmpty();
        var moira = Northmoor.area().person("Moira Kelly").id();
        done(as(BEN).post(PANELS + "/" + panel + "/members/" + moira + "/end", "{}"));
        assertThat(as("Moira Kelly").get(path(item)).status()).isEqualTo(404);
    }

    @Test
    void each_file_gets_its_own_minute_and_no_other() {
        var panel = AtPanel.panel();
        var other = Supported.child(14);
        var item = AtPanel.nominate(JOE, child);
        var second = AtPanel.nominate(LORNA, other);
        AtPanel.accept(item, panel);
        AtPanel.accept(second, panel);
        assertThat(
                        broken(
                                change(
                                        KAREN,
                                        item,
                                        "/minute",
                                        "{\"reviewOn\": \"%s\"}".formatted(today()))))
                .containsExactly("ITEM_NEEDS_MINUTE", "REVIEW_IN_THE_PAST");
        done(
                change(
                        KAREN,
                        item,
                        "/minute",
                        "{\"minute\": \"Canary-own: support goes on\", \"reviewOn\": \"%s\"}"
                                .formatted(today().plusDays(42))));
        assertThat(
                        broken(
                                as(KAREN)
                                        .post(
                                                path(item) + "/lines",
                                                "{\"kind\": \"DISCUSSION\", \"words\": \"Late\"}")))
                .containsExactly("ITEM_NOT_ON_AGENDA");
        assertThat(read(LORNA, path(item)).at("/minute/words").asString()).contains("Canary-own");
        assertThat(read(LORNA, path(second)).toString()).doesNotContain("Canary-own");
        var chronology = "/api/v1/files/%s/chronology";
        assertThat(as(LORNA).get(chronology.formatted(child.reference())).body().toString())
                .contains("Discussed at a multi-agency panel")
                .doesNotContain("Canary");
        assertThat(as(LORNA).get(chronology.formatted(other.reference())).body().toString())
                .doesNotContain("Discussed at a multi-agency panel");
        assertThat(tasks(item)).containsExactly("PANEL_REVIEW");
        var next = AtPanel.panel();
        var again = id(as(BEN).post(path(item) + "/review", "{\"panel\": \"" + next + "\"}"));
        assertThat(read(KAREN, path(again)).get("state").asString()).isEqualTo("AGENDA");
        assertThat(tasks(item)).isEmpty();
    }

    @Test
    void actions_are_given_to_anybody_chased_and_settled() {
        var panel = AtPanel.panel();
        var item = AtPanel.nominate(JOE, child);
        AtPanel.accept(item, panel);
        var actions = path(item) + "/actions";
        assertThat(as(LORNA).post(actions, "{}").status()).isEqualTo(403);
        assertThat(broken(as(JOAN).post(actions, "{}")))
                .containsExactly("ACTION_NEEDS_WHAT", "ACTION_NEEDS_OWNER", "ACTION_NEEDS_DUE");
        var action =
                id(
                        as(JOAN).post(
                                        actions,
                                        "{\"what\": \"Meet her on Fridays\", \"ownerEmail\": \"%s\", \"due\": \"%s\"}"
                                                .formatted(email("Rhys Morgan"), today())));
        var at = "/api/v1/panel-actions/" + action;
        assertThat(as("Rhys Morgan").work()).contains("Do what a panel asked of you");
        assertThat(read("Rhys Morgan", at).at("/action/child/id").asString())
                .isEqualTo(child.id().toString());
        assertThat(as("Rhys Morgan").get(path(item)).status()).isEqualTo(404);
        assertThat(as("Hanna Lind").get(at).status()).isEqualTo(404);
        assertThat(as(KAREN).get("/api/v1/panel-actions").status()).isEqualTo(403);
        assertThat(chased()).contains(action);
        assertThat(as(KAREN).post(at + "/reminders", "{}").status()).isEqualTo(403);
        done(as(BEN).post(at + "/reminders", "{}"));
        assertThat(broken(as(BEN).post(at + "/reminders", "{}"))).containsExactly("REMINDED_TODAY");
        assertThat(tasks(action)).containsExactly("PANEL_ACTION", "PANEL_REMINDER");
        assertThat(broken(Supported.change("Rhys Morgan", at, at, "{}")))
                .containsExactly("ACTION_NEEDS_STATE", "ACTION_NEEDS_OUTCOME");
        done(
                Supported.change(
                        "Rhys Morgan", at, at, "{\"state\": \"DONE\", \"outcome\": \"Met her\"}"));
        assertThat(tasks(action)).isEmpty();
        assertThat(chased()).doesNotContain(action);
    }

    private static org.waymark.testing.Api.Answer invite(String panel, String who) {
        return as(BEN).post(panel + "/members", "{\"email\": \"%s\"}".formatted(email(who)));
    }

    private static String chased() {
        var all = new StringBuilder();
        var path = "/api/v1/panel-actions";
        while (true) {
            var page = read(BEN, path);
            all.append(page);
            if (page.get("after").isNull()) return all.toString();
            path = "/api/v1/panel-actions?after=" + page.get("after").asString();
        }
    }

    private static List<String> tasks(String subject) {
        return Northmoor.area()
                .sql()
                .sql("select kind from task where subject_id = ? and done_at is null order by kind")
                .param(UUID.fromString(subject))
                .query(String.class)
                .list();
    }
}
