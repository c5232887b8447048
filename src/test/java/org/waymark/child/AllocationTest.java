package org.waymark.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.referral.Deciding;
import org.waymark.referral.Referring;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;

/** Whose child this is: offered, accepted or rejected; access and open work follow. */
class AllocationTest {
    private final Northmoor area = Northmoor.area();
    private final String reference = decided();
    private final String path = "/api/v1/files/" + reference;

    @Test
    void aManagerAllocatesAndTheWorkerAccepts() {
        var offer = offer("Anita Rao", "ALLOCATION", "Lorna Blythe");
        assertThat(offer.status()).isEqualTo(201);
        var href = offer.body().at("/href").asString();
        var lorna = area.api("Lorna Blythe");
        assertThat(lorna.work()).contains("accept or reject");
        assertThat(lorna.get(href).body().at("/due").asString()).isNotEmpty();
        assertThat(lorna.get(path).body().at("/worker").isMissingNode()).isTrue();
        assertThat(answer("Tom Ashworth", href, "{\"accept\": true}", 0).status()).isEqualTo(422);
        assertThat(answer("Lorna Blythe", href, "{\"accept\": true}", 0).status()).isEqualTo(200);
        assertThat(lorna.get(path).body().at("/worker").asString()).isEqualTo("Lorna Blythe");
        assertThat(area.as("Anita Rao", () -> area.bean(Allocations.class).worker(child())))
                .contains(area.person("Lorna Blythe").id());
        assertThat(
                        one(
                                "select count(*) from task where kind = 'NEXT_STEP' and done_at is null and child_id = ? and owner_id = ?",
                                child().value(),
                                area.person("Lorna Blythe").id().value()))
                .isEqualTo(1);
        assertThat(answer("Lorna Blythe", href, "{\"accept\": true}", 0).status()).isEqualTo(409);
    }

    @Test
    void aWorkerRejectsWithAReasonAndTheManagerIsAskedAgain() {
        var href = offer("Anita Rao", "ALLOCATION", "Lorna Blythe").body().at("/href").asString();
        var bare = answer("Lorna Blythe", href, "{\"accept\": false}", 0);
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.response().body()).contains("REJECTING_NEEDS_REASON");
        answer("Lorna Blythe", href, "{\"accept\": false, \"reason\": \"I know the family\"}", 0);
        assertThat(
                        one(
                                "select count(*) from task where kind = 'ALLOCATE_AGAIN' and done_at is null and subject_id = ?",
                                child().value()))
                .isEqualTo(1);
        var holder = area.api("Anita Rao").get(path + "/allocation").body();
        assertThat(holder.at("/worker").isMissingNode()).isTrue();
        assertThat(holder.at("/offers/0/reason").asString()).isEqualTo("I know the family");
        assertThat(offer("Anita Rao", "ALLOCATION", "Anita Rao").status()).isEqualTo(201);
    }

    @Test
    void aHandOverToAnotherTeamNeedsASummaryAndAccessGoesWithIt() {
        allocated("Lorna Blythe");
        var dev = area.person("Dev Chandra");
        var team = dev.teams().iterator().next();
        var bare = offer("Lorna Blythe", "{\"kind\": \"HAND_OVER\", \"team\": \"" + team + "\"}");
        assertThat(bare.response().body()).contains("HAND_OVER_NEEDS_SUMMARY");
        assertThat(area.api("Dev Chandra").get(path).status()).isEqualTo(404);
        var offered =
                offer(
                        "Lorna Blythe",
                        "{\"kind\": \"HAND_OVER\", \"team\": \"%s\", \"words\": \"School meets on Friday.\"}"
                                .formatted(team));
        var href = offered.body().at("/href").asString();
        assertThat(area.api("Dev Chandra").get(href).body().at("/words").asString())
                .isEqualTo("School meets on Friday.");
        assertThat(answer("Dev Chandra", href, "{\"accept\": true}", 0).response().body())
                .contains("NOT_OFFERED_TO_YOU");
        var taken =
                area.api("Lorna Blythe")
                        .change(
                                href + "/taking-back",
                                "{\"reason\": \"The family moved\"}",
                                "\"0\"");
        assertThat(taken.status()).isEqualTo(200);
        assertThat(area.api("Dev Chandra").get(href).status()).isEqualTo(404);
    }

    @Test
    void aColleagueCoversAtOnceAndTheChildIsTheirsWhenTheyAccept() {
        allocated("Lorna Blythe");
        var body =
                "{\"to\": \"%s\", \"children\": [\"%s\"], \"words\": \"Away until Monday\"}"
                        .formatted(area.person("Anita Rao").id(), child());
        var cover = "/api/v1/allocations/workers/" + area.person("Lorna Blythe").id() + "/cover";
        assertThat(area.api("Lorna Blythe").post(cover, body).status()).isEqualTo(403);
        assertThat(area.api("Anita Rao").post(cover, "{}").response().body())
                .contains("CHOOSE_CHILDREN", "ALLOCATION_NEEDS_WORDS");
        assertThat(area.api("Anita Rao").post(cover, body).status()).isEqualTo(200);
        var offer = area.api("Anita Rao").get(path + "/allocation").body().at("/offers/0");
        assertThat(offer.at("/kind").asString()).isEqualTo("ABSENCE");
        answer(
                "Anita Rao",
                "/api/v1/allocations/" + offer.at("/id").asString(),
                "{\"accept\": true}",
                0);
        assertThat(area.api("Anita Rao").get(path).body().at("/worker").asString())
                .isEqualTo("Anita Rao");
        assertThat(grants("Lorna Blythe", "allocated worker")).isZero();
        assertThat(grants("Lorna Blythe", "offered to them")).isZero();
        assertThat(grants("Anita Rao", "covers for a colleague who is away")).isZero();
        assertThat(grants("Anita Rao", "allocated worker")).isEqualTo(1);
    }

    @Test
    void aManagerSeesWhomNobodyHasAndWhatEachWorkerHas() {
        var anita = area.api("Anita Rao");
        var board = anita.get("/api/v1/allocations");
        assertThat(board.status()).isEqualTo(200);
        assertThat(board.body().at("/workload").valueStream().map(l -> l.at("/name").asString()))
                .contains("Lorna Blythe");
        assertThat(area.api("Lorna Blythe").get("/api/v1/allocations").status()).isEqualTo(403);
    }

    @Test
    void twoManagersAtOnceMakeOneOffer() {
        var etag = etag();
        var body =
                "{\"worker\": \"%s\", \"words\": \"See her.\"}"
                        .formatted(area.person("Lorna Blythe").id());
        var anita = area.api("Anita Rao");
        assertThat(anita.change(path + "/allocations", body, etag).status()).isEqualTo(201);
        var second = anita.change(path + "/allocations", body, etag);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.response().body()).contains("FILE_MOVED");
        assertThat(offer("Helen Marsh", "ALLOCATION", "Lorna Blythe").response().body())
                .contains("NOT_YOURS_TO_ALLOCATE");
    }

    private void allocated(String worker) {
        var href = offer("Anita Rao", "ALLOCATION", worker).body().at("/href").asString();
        assertThat(answer(worker, href, "{\"accept\": true}", 0).status()).isEqualTo(200);
    }

    private Api.Answer offer(String who, String kind, String worker) {
        return offer(
                who,
                "{\"kind\": \"%s\", \"worker\": \"%s\", \"words\": \"See her by Friday.\"}"
                        .formatted(kind, area.person(worker).id()));
    }

    private Api.Answer offer(String who, String body) {
        return area.api(who).change(path + "/allocations", body, etag());
    }

    private Api.Answer answer(String who, String href, String body, int version) {
        return area.api(who).change(href + "/answer", body, "\"" + version + "\"");
    }

    private String etag() {
        return area.api("Anita Rao").get(path + "/allocation").header("ETag");
    }

    private org.waymark.casefile.ChildId child() {
        return new org.waymark.casefile.ChildId(
                area.sql()
                        .sql("select child_id from file where reference = ?")
                        .param(reference)
                        .query(UUID.class)
                        .single());
    }

    private int grants(String who, String because) {
        return one(
                "select count(*) from access_grant where child_id = ? and party_id = ? and because = ? and ended_at is null",
                child().value(),
                area.person(who).id().value(),
                because);
    }

    private int one(String query, Object... values) {
        return area.sql().sql(query).params(values).query(Integer.class).single();
    }

    private String decided() {
        var referral = Referring.about("Joe Tanner", "Robin", Described.unheard());
        Deciding.decide("Priya Nair", referral, Deciding.COMPLETE);
        return Referring.file(referral);
    }
}
