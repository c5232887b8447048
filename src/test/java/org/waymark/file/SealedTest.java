package org.waymark.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.child.Described.child;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.child.Described;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;
import org.waymark.testing.Statements;

/** To anyone not named, a sealed file and none at all are the same, everywhere (safety rule 4). */
class SealedTest {
    private static final LocalDate BORN = LocalDate.of(2013, 3, 9);
    private static final String NONE = "WM-2026-999999";

    private final Northmoor area = Northmoor.area();
    private final Described described = new Described();
    private final String family = Described.unheard();
    private final Described.Raised known =
            described.refer(
                    "Joe Tanner", child("Ottoline", family, BORN, "3 Nightingale Rise, Northmoor"));

    @BeforeEach
    void seal() {
        Described.close(known, 2, "Canary: a relative works in the team");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Priya Nair",
                "Tom Ashworth",
                "Anita Rao",
                "Gareth Pugh",
                "Lorna Blythe",
                "Joan Whitfield",
                "Ruth Ellery",
                "Karen Doyle",
                "Lucy Fenn",
                "Moira Kelly",
                "Noor Hamid",
                "Joe Tanner",
                "Susan Park",
                "Hanna Lind",
                "Leah Barnes",
                "Chloe Grant",
                "Colin Webb",
                "Ben Lacey",
                "Miriam Stone",
                "Vera Quist",
                "Ollie Trent"
            })
    void aSealedFileAnswersLikeOneThatDoesNotExist(String who) {
        var api = area.api(who);
        for (var part : List.of("", "/chronology", "/sharing", "/looks")) {
            var sealed = api.get("/api/v1/files/" + known.reference() + part);
            var none = api.get("/api/v1/files/" + NONE + part);
            same(who + " " + part, sealed, none);
            assertThat(sealed.status()).isEqualTo(404);
        }
        same(
                who + " warns",
                api.post("/api/v1/files/" + known.reference() + "/warnings", "{}"),
                api.post("/api/v1/files/" + NONE + "/warnings", "{}"));
        same(
                who + " restricts",
                api.change("/api/v1/files/" + known.reference() + "/restriction", "{}", "\"0\""),
                api.change("/api/v1/files/" + NONE + "/restriction", "{}", "\"0\""));
        same(
                who + " searches",
                api.get("/api/v1/children?q=Ottoline+" + family),
                api.get("/api/v1/children?q=Ottoline+zzyzzwitz"));
        same(
                who + " searches by number",
                api.get("/api/v1/children?q=" + known.reference()),
                api.get("/api/v1/children?q=" + NONE));
        same(
                who + " searches by address",
                api.get("/api/v1/children?q=3+Nightingale+Rise"),
                api.get("/api/v1/children?q=3+Canary+Rise"));
    }

    @Test
    void findingNothingAndFindingASealedChildDoTheSameWork() {
        var api = area.api("Priya Nair");
        api.get("/api/v1/children?q=Ottoline+" + family);
        api.counted("search sealed", "/api/v1/children?q=Ottoline+" + family);
        api.counted("search nothing", "/api/v1/children?q=Ottoline+zzyzzwitz");
        assertThat(Statements.of("search sealed")).isEqualTo(Statements.of("search nothing"));
        api.counted("open sealed", "/api/v1/files/" + known.reference());
        api.counted("open nothing", "/api/v1/files/" + NONE);
        assertThat(Statements.of("open sealed")).isEqualTo(Statements.of("open nothing"));
    }

    @Test
    void whoeverIsNamedSeesTheSealedFile() {
        var file = area.api("Helen Marsh").get("/api/v1/files/" + known.reference());
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body().at("/level").asString()).isEqualTo("SEALED");
        var found = area.api("Helen Marsh").get("/api/v1/children?q=Ottoline+" + family);
        assertThat(found.body().at("/children").size()).isEqualTo(1);
    }

    @Test
    void aConcernAboutASealedChildIsTakenAndItsGuardianMayReadIt() {
        var again = described.raise("Hanna Lind", child("Ottoline", family, BORN, null));
        assertThat(area.api("Hanna Lind").get("/api/v1/files/" + again.reference()).status())
                .isEqualTo(200);
        assertThat(
                        area.sql()
                                .sql(
                                        "select count(*) from task where kind = 'SEALED_CONCERN' and subject_id = ? and child_id = ?")
                                .params(again.concern().value(), known.child().value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
        assertThat(
                        area.as(
                                "Helen Marsh",
                                () ->
                                        area.bean(org.waymark.sql.Sql.class)
                                                .exists(
                                                        "select 1 from concern where id = ?",
                                                        again.concern())))
                .isTrue();
        assertThat(area.api("Priya Nair").get("/api/v1/files/" + again.reference()).status())
                .isEqualTo(404);
    }

    /** Nothing of the file in it, and nothing else different but what was asked for. */
    private void same(String what, Api.Answer sealed, Api.Answer none) {
        assertThat(sealed.status()).as(what).isEqualTo(none.status());
        var plain = sealed.response().body().replace(known.reference(), NONE);
        assertThat(plain).as(what).isEqualTo(none.response().body());
        assertThat(plain).as(what).doesNotContain("Ottoline", family, "Canary");
    }
}
