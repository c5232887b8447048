package org.waymark.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.identification.ConcernId;
import org.waymark.identification.Raising;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;
import org.waymark.web.NotFound;

/** Guide ¶7: "referral to local authority children's social care and the police". */
class ReferTest {
    private static final String DIRECT = "{\"directReason\": \"No lead could be reached\"}";

    private final Northmoor area = Northmoor.area();
    private final Api leah = area.api("Leah Barnes");

    @Test
    void a_referral_goes_to_children_s_social_care_and_to_the_police() {
        var made = refer(leah, Raising.concern("Leah Barnes"), DIRECT);
        assertThat(made.status()).as(made.response().body()).isEqualTo(201);
        var referral = leah.get(made.body().get("href").asString());
        assertThat(referral.status()).isEqualTo(200);
        assertThat(referral.header("ETag")).isEqualTo("\"0\"");
        var deliveries = referral.body().get("deliveries");
        assertThat(deliveries.get(0).get("to").asString()).isEqualTo("CHILDRENS_SOCIAL_CARE");
        assertThat(deliveries.valueStream().map(d -> d.get("to").asString()))
                .contains("CHILDRENS_SOCIAL_CARE", "POLICE");
        assertThat(deliveries.valueStream())
                .allSatisfy(d -> {
                    assertThat(d.get("sentAt").isNull()).isFalse();
                    assertThat(d.get("receivedAt").isNull()).isFalse();
                    assertThat(d.get("acknowledgedAt").isNull()).isTrue();
                });
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        var concern = Raising.concern("Leah Barnes");
        var answer = refer(leah, concern, "{\"urgent\": true, \"suppressPolice\": \" \"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("errors").valueStream().map(e -> e.get("rule").asString()))
                .containsExactly("URGENT_NEEDS_REASON", "SUPPRESSING_POLICE_NEEDS_REASON");
        var direct = refer(leah, concern, "{}");
        assertThat(direct.body().get("errors").get(0).get("field").asString())
                .isEqualTo("directReason");
        assertThat(Referring.count("referral where concern_id = ?", concern.value())).isZero();
    }

    @Test
    void an_answer_that_is_none_of_those_offered_names_its_field() {
        var answer = refer(leah, Raising.concern("Leah Barnes"), "{\"parentsTold\": \"PERHAPS\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("errors").get(0).get("field").asString())
                .isEqualTo("parentsTold");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "engagement, AFRAID",
        "engagement, SPORADIC",
        "engagement, NOT_ABLE_YET",
        "engagement, NOT_KNOWN",
        "own_view, NOT_WORRIED",
        "own_view, DID_NOT_SAY",
        "own_view, NOT_ASKED"
    })
    void engagement_and_the_child_s_own_view_gate_nothing(String column, String value) {
        var concern = Raising.concern("Leah Barnes");
        area.sql()
                .sql("update concern set " + column + " = ? where id = ?")
                .param(value)
                .param(concern.value())
                .update();
        assertThat(refer(leah, concern, DIRECT).status()).isEqualTo(201);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"sex, M", "sex, F", "sex,", "ethnicity, MWBC", "ethnicity,", "date_of_birth,"})
    void ethnicity_sex_and_age_gate_nothing(String column, String value) {
        var concern = Raising.concern("Leah Barnes");
        var unknown = column.equals("date_of_birth") ? ", birth_precision = 'UNKNOWN'" : "";
        area.sql()
                .sql(
                        "update child set %s = nullif(?, '')%s%s where id = (select child_id from concern where id = ?)"
                                .formatted(
                                        column,
                                        column.equals("date_of_birth") ? "::date" : "",
                                        unknown))
                .param(value == null ? "" : value)
                .param(concern.value())
                .update();
        assertThat(refer(leah, concern, DIRECT).status()).isEqualTo(201);
    }

    @Test
    void fifty_at_once_with_one_key_make_one_referral() throws Exception {
        var concern = Raising.concern("Leah Barnes");
        var key = UUID.randomUUID().toString();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls =
                    IntStream.range(0, 50)
                            .<Callable<Api.Answer>>mapToObj(
                                    n -> () -> leah.post(path(concern), DIRECT, key))
                            .toList();
            var made = new java.util.HashSet<String>();
            for (var call : all.invokeAll(calls)) {
                assertThat(call.get().status()).as(call.get().response().body()).isEqualTo(201);
                made.add(call.get().body().get("id").asString());
            }
            assertThat(made).hasSize(1);
        }
        assertThat(Referring.count("referral where concern_id = ?", concern.value())).isEqualTo(1);
        assertThat(
                        Referring.count(
                                "delivery where concern_id = ? and destination = 'POLICE'",
                                concern.value()))
                .isEqualTo(1);
    }

    @Test
    void a_concern_that_was_referred_meanwhile_is_not_referred_twice() {
        var concern = Raising.concern("Leah Barnes");
        refer(leah, concern, DIRECT);
        assertThat(refer(area.api("Daniel Osei"), concern, DIRECT).status()).isEqualTo(409);
    }

    @Test
    void another_school_s_teacher_finds_neither_concern_nor_referral() {
        var concern = Raising.concern("Joe Tanner");
        var referral = Referring.send("Joe Tanner", concern, null);
        var hanna = area.api("Hanna Lind");
        assertThat(refer(hanna, concern, DIRECT).status()).isEqualTo(404);
        assertThat(hanna.get("/api/v1/referrals/" + referral).status()).isEqualTo(404);
        var none = UUID.randomUUID().toString();
        assertThat(hanna.get("/api/v1/referrals/" + none).response().body())
                .as("there and not there answer alike")
                .isEqualTo(
                        hanna.get("/api/v1/referrals/" + referral)
                                .response()
                                .body()
                                .replace(referral.toString(), none));
        assertThat(area.api("Susan Park").get("/api/v1/referrals/" + referral).status())
                .as("the lead of the own school")
                .isEqualTo(200);
    }

    @Test
    void only_the_agency_that_raised_it_refers_it() {
        var first = Referring.referral("Leah Barnes");
        var second = Raising.observation("Leah Barnes", concernOf(first));
        assertThat(refer(area.api("Priya Nair"), second, DIRECT).status()).isEqualTo(403);
    }

    @Test
    void where_the_police_are_left_out_they_see_nothing_until_it_is_sent_to_them() {
        var concern = Raising.concern("Leah Barnes");
        var made = refer(leah, concern, reason("directReason", "suppressPolice"));
        var referral = new ReferralId(UUID.fromString(made.body().get("id").asString()));
        var karen = area.api("Karen Doyle");
        assertThat(karen.get("/api/v1/referrals/" + referral).status()).isEqualTo(404);
        assertThat(
                        Referring.count(
                                "task where subject_id = ? and kind = 'POLICE_LEFT_OUT' and done_at is null",
                                referral.value()))
                .as("each manager of the front door reads why")
                .isEqualTo(2);

        var path = "/api/v1/referrals/" + referral + "/police-delivery";
        assertThat(area.api("Hanna Lind").post(path, "").status()).isEqualTo(404);
        assertThat(leah.post(path, "").status()).isEqualTo(201);
        assertThat(leah.post(path, "").status()).isEqualTo(409);
        assertThat(karen.get("/api/v1/referrals/" + referral).status()).isEqualTo(200);
        assertThat(
                        Referring.count(
                                "case_event where record_id = ? and type = 'PoliceToldAfterAll' and shared_with = 'Police'",
                                concern.value()))
                .isEqualTo(1);
        assertThat(
                        Referring.count(
                                "task where subject_id = ? and kind = 'POLICE_LEFT_OUT' and done_at is null",
                                referral.value()))
                .isZero();
    }

    @Test
    void what_was_said_about_telling_the_family_and_the_basis_of_sharing_are_kept() {
        var concern = Raising.concern("Leah Barnes");
        var made =
                refer(
                        leah,
                        concern,
                        "{\"directReason\": \"Late\", \"childTold\": \"YES\", \"parentsTold\": \"NOT_SAFE\"}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(
                        Referring.count(
                                "case_event where record_id = ? and type = 'ReferralSent' and shared_with = 'Children''s social care; police'"
                                        + " and payload->>'parentsTold' = 'NOT_SAFE' and payload->>'basis' like 'Recognised legitimate interest%'",
                                concern.value()))
                .isEqualTo(1);
    }

    @Test
    void a_referral_about_a_sealed_child_goes_to_the_guardian_and_to_nobody_else() {
        var earlier = Raising.concern("Leah Barnes");
        var helen = area.person("Helen Marsh").id();
        var child =
                area.sql()
                        .sql("select child_id from concern where id = ?")
                        .param(earlier.value())
                        .query(UUID.class)
                        .single();
        area.run(
                "Helen Marsh",
                () ->
                        area.bean(org.waymark.sql.Sql.class)
                                .call(
                                        "select close_file_to_teams(?, 2::smallint, ?, ?::uuid[], now())",
                                        child,
                                        helen,
                                        java.util.List.of(area.person("Leah Barnes").id())));
        var referral = Referring.send("Leah Barnes", earlier, "He is with the adult now");
        assertThat(seenBy("Helen Marsh", referral)).isTrue();
        for (var other : new String[] {"Priya Nair", "Karen Doyle", "Gareth Pugh", "Daniel Osei"})
            assertThat(seenBy(other, referral)).as(other).isFalse();
        assertThat(
                        Referring.count(
                                "task where record_id = ? and (team_id is not null or owner_id <> ?)",
                                earlier.value(),
                                helen.value()))
                .isZero();
        area.run(
                "Helen Marsh",
                () ->
                        area.bean(Deliveries.class)
                                .acknowledge(Referring.delivery(referral, Destination.POLICE)));
    }

    private boolean seenBy(String who, ReferralId referral) {
        return area.as(
                who,
                () -> {
                    var sql = area.bean(org.waymark.sql.Sql.class);
                    return sql.exists("select 1 from referral where id = ?", referral)
                            || sql.exists("select 1 from delivery where referral_id = ?", referral)
                            || sql.exists("select 1 from clock where subject_id = ?", referral)
                            || sql.exists("select 1 from task where subject_id = ?", referral);
                });
    }

    @Test
    void nobody_refers_a_concern_that_is_not_there() {
        assertThatThrownBy(() -> Referring.send("Leah Barnes", ConcernId.random(), null))
                .isInstanceOf(NotFound.class);
    }

    private ConcernId concernOf(ReferralId referral) {
        return new ConcernId(
                area.sql()
                        .sql("select concern_id from referral where id = ?")
                        .param(referral.value())
                        .query(UUID.class)
                        .single());
    }

    private static String reason(String... fields) {
        return java.util.Arrays.stream(fields)
                .map(f -> "\"" + f + "\": \"A reason\"")
                .collect(java.util.stream.Collectors.joining(", ", "{", "}"));
    }

    private static Api.Answer refer(Api who, ConcernId concern, String body) {
        return who.post(path(concern), body);
    }

    private static String path(ConcernId concern) {
        return "/api/v1/concerns/" + concern + "/referral";
    }
}
