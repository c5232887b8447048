package org.waymark.trafficking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.support.Supported.LORNA;
import static org.waymark.support.Supported.as;
import static org.waymark.support.Supported.broken;
import static org.waymark.support.Supported.done;
import static org.waymark.support.Supported.id;
import static org.waymark.support.Supported.read;
import static org.waymark.support.Supported.today;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.waymark.people.Agency;
import org.waymark.people.AgencyId;
import org.waymark.people.AgencyKind;
import org.waymark.support.Supported;
import org.waymark.testing.Northmoor;

/** Referral to the National Referral Mechanism, and an independent guardian (domain.md C.8). */
@Isolated("refusals are counted by the access matrix")
class TraffickingTest {
    private static final String CONSIDERED =
            "{\"indicators\": [\"MOVED\", \"MISSING\"], \"words\": \"Collected by adults\", \"safety\": \"A safety plan\"}";
    private final Northmoor area = Northmoor.area();
    private final Supported.Child child = Supported.child(15);
    private final String file = "/api/v1/files/" + child.reference() + "/trafficking";

    @Test
    void only_listed_first_responders_submit() {
        var responders = area.bean(FirstResponders.class);
        for (var name : List.of("Barnardo's", "UNSEEN"))
            assertThat(responders.of(agency(name, AgencyKind.VOLUNTARY), today())).isPresent();
        assertThat(responders.of(agency("Any council", AgencyKind.CHILDRENS_SOCIAL_CARE), today()))
                .map(FirstResponders.Listed::code)
                .contains("LOCAL_AUTHORITY");
        for (var kind : List.of(AgencyKind.SCHOOL, AgencyKind.HEALTH, AgencyKind.VOLUNTARY))
            assertThat(responders.of(agency("Harbour " + kind, kind), today())).isEmpty();
        assertThat(responders.of(agency("A force", AgencyKind.POLICE), LocalDate.of(2010, 1, 1)))
                .as("the list has its dates")
                .isEmpty();
    }

    @Test
    void a_school_considers_and_the_local_authority_submits() {
        assertThat(broken(as("Joe Tanner").post(file, "{}")))
                .containsExactly("NRM_NEEDS_INDICATOR", "NRM_NEEDS_WORDS", "NRM_NEEDS_SAFETY");
        assertThat(as("Hanna Lind").post(file, CONSIDERED).status()).isEqualTo(404);
        assertThat(as("Ollie Trent").post(file, CONSIDERED).status()).isEqualTo(403);
        var nrm = id(as("Joe Tanner").post(file, CONSIDERED));
        var path = "/api/v1/trafficking/" + nrm;
        assertThat(read("Joe Tanner", path).get("stage").asString()).isEqualTo("ROUTED");
        assertThat(as("Joe Tanner").change(path + "/submission", "{}", "\"0\"").status())
                .as("a school cannot submit")
                .isEqualTo(403);
        assertThat(as("Hanna Lind").get(path).status()).isEqualTo(404);
        assertThat(tasks(nrm)).containsExactly("NRM_ROUTED");
        assertThat(broken(as(LORNA).change(path + "/submission", "{}", "\"0\"")))
                .containsExactly(
                        "NRM_NEEDS_DAY",
                        "NRM_NEEDS_REFERENCE",
                        "NRM_NEEDS_STRATEGY",
                        "NRM_NEEDS_TOLD");
        done(as(LORNA).change(path + "/submission", submission(today(), ""), "\"0\""));
        assertThat(tasks(nrm)).isEmpty();
        var view = read(LORNA, path);
        assertThat(view.get("dutyMet").asBoolean()).isTrue();
        assertThat(view.get("consent")).as("a child’s agreement is not asked for").isNull();
        assertThat(clocks(nrm)).containsExactly("nrm.rg.target.wd");
        assertThat(broken(as(LORNA).change(path + "/submission", submission(today(), ""), "\"1\"")))
                .containsExactly("NRM_ALREADY_SUBMITTED");
        assertThat(read("Joe Tanner", path).get("stage").asString())
                .as("who asked sees where it stands")
                .isEqualTo("SUBMITTED");
        var chronology = as(LORNA).get("/api/v1/files/" + child.reference() + "/chronology").body();
        assertThat(chronology.toString())
                .contains("A national referral was sent")
                .doesNotContain("raffick");
    }

    @Test
    void the_recovery_period_lasts_at_least_thirty_days_and_a_negative_decision_is_reconsidered() {
        var path = "/api/v1/trafficking/" + id(as(LORNA).post(file, CONSIDERED));
        var began = today().minusDays(40);
        done(as(LORNA).change(path + "/submission", submission(began, ""), "\"0\""));
        assertThat(broken(step(path, 1, "CONCLUSIVE_GROUNDS", "POSITIVE", today())))
                .containsExactly("STEP_NOT_NOW");
        assertThat(broken(step(path, 1, "REASONABLE_GROUNDS", null, began.minusDays(1))))
                .containsExactly("STEP_NEEDS_OUTCOME", "STEP_NEEDS_DAY");
        done(step(path, 1, "REASONABLE_GROUNDS", "NEGATIVE", began.plusDays(3)));
        assertThat(broken(step(path, 2, "RECONSIDERATION", null, today())))
                .containsExactly("STEP_NEEDS_WORDS");
        done(
                as(LORNA)
                        .change(
                                path + "/steps",
                                "{\"kind\": \"RECONSIDERATION\", \"on\": \"%s\", \"words\": \"More is known\"}"
                                        .formatted(began.plusDays(5)),
                                "\"2\""));
        done(step(path, 3, "REASONABLE_GROUNDS", "POSITIVE", began.plusDays(6)));
        var until = read(LORNA, path).get("recoveryUntil").asString();
        assertThat(java.time.Instant.parse(until))
                .isEqualTo(org.waymark.calendar.England.endOf(began.plusDays(36)));
        assertThat(step(path, 3, "CONCLUSIVE_GROUNDS", "POSITIVE", today()).status())
                .isEqualTo(409);
        done(step(path, 4, "CONCLUSIVE_GROUNDS", "POSITIVE", today()));
        assertThat(clocks(path.substring(path.lastIndexOf('/') + 1))).isEmpty();
    }

    @Test
    void a_local_panel_needs_an_independent_chair_and_time_before_18() {
        var nearly = Supported.child(17);
        area.sql()
                .sql("update child set date_of_birth = ? where id = ?")
                .params(today().minusYears(18).plusDays(50), nearly.id().value())
                .update();
        var path =
                "/api/v1/trafficking/"
                        + id(
                                as(LORNA)
                                        .post(
                                                "/api/v1/files/"
                                                        + nearly.reference()
                                                        + "/trafficking",
                                                CONSIDERED));
        assertThat(
                        broken(
                                as(LORNA)
                                        .change(
                                                path + "/submission",
                                                submission(today(), ", \"devolved\": true"),
                                                "\"0\"")))
                .containsExactly(
                        "NRM_DEVOLVED_TOO_LATE", "NRM_NEEDS_CHAIR", "NRM_CHAIR_NOT_INDEPENDENT");
        var other = "/api/v1/trafficking/" + id(as(LORNA).post(file, CONSIDERED));
        done(
                as(LORNA)
                        .change(
                                other + "/submission",
                                submission(
                                        today(),
                                        ", \"devolved\": true, \"chair\": \"A chair\", \"chairIndependent\": true"),
                                "\"0\""));
        assertThat(clocks(other.substring(other.lastIndexOf('/') + 1)))
                .containsExactly("nrm.rg.devolved");
        var adult = Supported.child(17);
        area.sql()
                .sql("update child set date_of_birth = ? where id = ?")
                .params(today().minusYears(18).minusDays(5), adult.id().value())
                .update();
        var grown =
                "/api/v1/trafficking/"
                        + id(
                                as(LORNA)
                                        .post(
                                                "/api/v1/files/"
                                                        + adult.reference()
                                                        + "/trafficking",
                                                CONSIDERED));
        assertThat(
                        broken(
                                as(LORNA)
                                        .change(
                                                grown + "/submission",
                                                submission(today(), ""),
                                                "\"0\"")))
                .containsExactly("NRM_ADULT_MUST_AGREE");
    }

    @Test
    void a_guardian_is_asked_for_in_addition_and_only_where_the_service_is() {
        var guardian = file + "/guardian";
        assertThat(as("Joe Tanner").post(guardian, "{}").status()).isEqualTo(403);
        assertThat(as("Dev Chandra").post(guardian, "{}").status()).isEqualTo(404);
        assertThat(
                        broken(
                                as(LORNA)
                                        .post(
                                                guardian,
                                                "{\"covered\": \"NO\", \"referredOn\": \"%s\"}"
                                                        .formatted(today()))))
                .containsExactly("GUARDIAN_NOT_HERE");
        assertThat(
                        broken(
                                as(LORNA)
                                        .post(
                                                guardian,
                                                "{\"covered\": \"YES\", \"allocatedOn\": \"%s\"}"
                                                        .formatted(today()))))
                .containsExactly("GUARDIAN_NEEDS_REFERRAL", "GUARDIAN_NEEDS_KIND");
        done(
                as(LORNA)
                        .post(
                                guardian,
                                "{\"covered\": \"YES\", \"referredOn\": \"%s\", \"allocatedOn\": \"%s\", \"kind\": \"DIRECT\"}"
                                        .formatted(today().minusDays(2), today())));
        assertThat(read(LORNA, file).at("/guardians/0/kind").asString()).isEqualTo("DIRECT");
        assertThat(read("Joe Tanner", file).get("guardians")).isEmpty();
    }

    private static String submission(LocalDate on, String more) {
        return "{\"on\": \"%s\", \"reference\": \"NRM-1\", \"strategyAgreed\": \"YES\", \"childTold\": \"NO\"%s}"
                .formatted(on, more);
    }

    private static org.waymark.testing.Api.Answer step(
            String path,
            int version,
            String kind,
            @org.jspecify.annotations.Nullable String outcome,
            LocalDate on) {
        return as(LORNA)
                .change(
                        path + "/steps",
                        "{\"kind\": \"%s\", \"outcome\": %s, \"on\": \"%s\"}"
                                .formatted(
                                        kind, outcome == null ? "null" : "\"" + outcome + "\"", on),
                        "\"" + version + "\"");
    }

    private static Agency agency(String name, AgencyKind kind) {
        return new Agency(new AgencyId(UUID.randomUUID()), name, kind, "01632 960999");
    }

    private List<String> tasks(String nrm) {
        return area.sql()
                .sql("select kind from task where subject_id = ? and done_at is null")
                .param(UUID.fromString(nrm))
                .query(String.class)
                .list();
    }

    private List<String> clocks(String nrm) {
        return area.sql()
                .sql(
                        "select r.key from clock c join clock_rule r on r.id = c.rule_id where c.subject_id = ? and c.stopped_at is null")
                .param(UUID.fromString(nrm))
                .query(String.class)
                .list();
    }
}
