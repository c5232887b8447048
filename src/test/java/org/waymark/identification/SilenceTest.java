package org.waymark.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.waymark.people.Practitioners;
import org.waymark.requests.CommandKey;
import org.waymark.sql.Sql;
import org.waymark.testing.Northmoor;

/** Silence is answered (product.md safety rule 3). */
class SilenceTest {
    private final Northmoor area = Northmoor.area();
    private final Silence silence = area.bean(Silence.class);

    @Test
    void a_request_that_nobody_answers_passes_to_the_deputy_and_the_practitioner_may_refer_now() {
        var concern = Raising.concern("Leah Barnes");
        var asked = ask("Leah Barnes", "Daniel Osei", concern, false, Duration.ofHours(5));
        silence.answer();
        var k = read("Leah Barnes", asked);
        assertThat(k.state()).isEqualTo(ConsultationState.PASSED_ON);
        assertThat(k.isUnanswered()).isTrue();
        assertThat(name(k.askedOf())).isEqualTo("Fiona Cole");
        assertThat(name(k.firstAskedOf())).isEqualTo("Daniel Osei");
        assertThat(openTasks("Leah Barnes")).contains("REFER_NOW " + concern);
        assertThat(openTasks("Fiona Cole")).contains("ANSWER_CONSULTATION " + asked);
        assertThat(openTasks("Daniel Osei")).doesNotContain("ANSWER_CONSULTATION " + asked);
        assertThat(events(asked)).containsExactly("ConsultationAsked", "ConsultationPassedOn");
        assertThat(runningClocks(asked)).containsExactly("consultation.passed");
    }

    @Test
    void passing_on_twice_changes_nothing_more() {
        var concern = Raising.concern("Leah Barnes");
        var asked = ask("Leah Barnes", "Daniel Osei", concern, false, Duration.ofHours(5));
        var atOnce =
                Stream.generate(() -> CompletableFuture.runAsync(silence::answer))
                        .limit(3)
                        .toList();
        atOnce.forEach(CompletableFuture::join);
        silence.answer();
        assertThat(events(asked)).containsExactly("ConsultationAsked", "ConsultationPassedOn");
        assertThat(openTasks("Leah Barnes")).containsOnlyOnce("REFER_NOW " + concern);
    }

    @Test
    void where_nobody_is_left_only_the_practitioner_is_told() {
        var concern = Raising.concern("Hanna Lind");
        var asked = ask("Hanna Lind", "Mark Holt", concern, false, Duration.ofHours(5));
        silence.answer();
        silence.answer();
        var k = read("Hanna Lind", asked);
        assertThat(k.nobodyLeft()).isTrue();
        assertThat(name(k.askedOf())).isEqualTo("Mark Holt");
        assertThat(openTasks("Hanna Lind")).containsOnlyOnce("REFER_NOW " + concern);
        assertThat(openTasks("Mark Holt")).contains("ANSWER_CONSULTATION " + asked);
        assertThat(events(asked)).containsExactly("ConsultationAsked", "ConsultationUnanswered");
    }

    @Test
    void the_deputy_is_passed_over_where_the_concern_is_about_them() {
        var about = new AboutWorker(area.person("Kofi Mensah").id(), "The deputy lead", null);
        var concern = Raising.concern("Joe Tanner", about);
        var asked = ask("Joe Tanner", "Susan Park", concern, false, Duration.ofHours(5));
        silence.answer();
        assertThat(read("Joe Tanner", asked).nobodyLeft()).isTrue();
        assertThat(openTasks("Kofi Mensah")).noneMatch(t -> t.endsWith(asked.toString()));
    }

    @Test
    void an_urgent_request_passes_on_after_an_hour_and_another_does_not() {
        var concern = Raising.concern("Leah Barnes");
        var urgent = ask("Leah Barnes", "Daniel Osei", concern, true, Duration.ofMinutes(61));
        var other = ask("Leah Barnes", "Daniel Osei", concern, false, Duration.ofMinutes(61));
        silence.answer();
        assertThat(read("Leah Barnes", urgent).state()).isEqualTo(ConsultationState.PASSED_ON);
        assertThat(read("Leah Barnes", other).state()).isEqualTo(ConsultationState.ASKED);
    }

    @Test
    void a_later_hour_comes_by_moving_the_clock() {
        var concern = Raising.concern("Leah Barnes");
        var asked = ask("Leah Barnes", "Fiona Cole", concern, true, Duration.ofMinutes(50));
        silence.answer();
        assertThat(read("Leah Barnes", asked).state()).isEqualTo(ConsultationState.ASKED);
        org.waymark.calendar.AreaClock.at(
                Instant.now().plus(Duration.ofMinutes(11)), silence::answer);
        assertThat(name(read("Leah Barnes", asked).askedOf())).isEqualTo("Daniel Osei");
    }

    @Test
    void an_answer_after_passing_on_is_as_good_as_one_before() {
        var concern = Raising.concern("Leah Barnes");
        var asked = ask("Leah Barnes", "Daniel Osei", concern, false, Duration.ofHours(5));
        silence.answer();
        area.run("Daniel Osei", () -> area.bean(Advice.class).answer(answer(asked, 0)));
        assertThat(read("Leah Barnes", asked).state()).isEqualTo(ConsultationState.ANSWERED);
        assertThat(openTasks("Leah Barnes"))
                .contains("READ_ADVICE " + asked)
                .doesNotContain("REFER_NOW " + concern);
        assertThat(openTasks("Fiona Cole")).doesNotContain("ANSWER_CONSULTATION " + asked);
        assertThat(runningClocks(asked)).isEmpty();
    }

    @Test
    void the_job_itself_sees_nothing_of_what_it_passes_on() {
        var concern = Raising.concern("Leah Barnes");
        ask("Leah Barnes", "Daniel Osei", concern, false, Duration.ofHours(5));
        silence.answer();
        var child = area.as("Leah Barnes", () -> area.bean(Concerns.class).childOf(concern));
        var automatic = area.bean(Practitioners.class).get(Practitioners.AUTOMATIC);
        for (var table : List.of("concern", "consultation", "child", "task", "case_event"))
            assertThat(area.as(automatic, () -> count(table, child))).as(table).isZero();
    }

    @Test
    void nobody_else_may_ask_what_is_silent() {
        area.run(
                "Daniel Osei",
                () -> {
                    var sql = area.bean(Sql.class);
                    assertThatThrownBy(() ->
                                    sql.list(
                                            "select id from silent_consultations(now(), 1)",
                                            r -> r.uuid("id")))
                            .rootCause()
                            .hasMessageContaining("only the job of the area");
                });
    }

    @Test
    void a_command_of_waymark_runs_no_jobs() {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues("spring.profiles.active=command")
                .run(c ->
                        assertThat(c.getEnvironment().getProperty("db-scheduler.enabled"))
                                .isEqualTo("false"));
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .run(c ->
                        assertThat(c.getEnvironment().getProperty("db-scheduler.enabled"))
                                .isEqualTo("true"));
    }

    private ConsultationId ask(
            String who, String lead, ConcernId concern, boolean urgent, Duration ago) {
        var ask =
                new AskConsultation(
                        CommandKey.random(),
                        concern,
                        area.person(lead).id(),
                        urgent,
                        Safe.YES,
                        null,
                        null);
        return area.at(
                Instant.now().minus(ago), who, () -> area.bean(Consultations.class).ask(ask));
    }

    static AnswerConsultation answer(ConsultationId id, int version) {
        return new AnswerConsultation(
                CommandKey.random(), id, version, "Refer.", true, "It fits.", null);
    }

    private ConsultationView read(String who, ConsultationId id) {
        return area.as(who, () -> area.bean(ConsultationViews.class).get(id)).consultation();
    }

    private static String name(@org.jspecify.annotations.Nullable By by) {
        return by == null ? "nobody" : by.name();
    }

    private long count(String table, org.waymark.casefile.ChildId child) {
        return area.bean(Sql.class)
                .one(
                        "select count(*) as n from " + table + " where child_id = ?",
                        r -> r.count("n"),
                        child);
    }

    private List<String> openTasks(String who) {
        return area.sql()
                .sql(
                        "select kind || ' ' || subject_id from task where owner_id = ? and done_at is null")
                .param(area.person(who).id().value())
                .query(String.class)
                .list();
    }

    private List<String> events(ConsultationId id) {
        return area.sql()
                .sql("select type from case_event where subject_id = ? order by seq")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private List<String> runningClocks(ConsultationId id) {
        return area.sql()
                .sql(
                        "select r.key from clock c join clock_rule r on r.id = c.rule_id where c.subject_id = ? and c.stopped_at is null")
                .param(id.value())
                .query(String.class)
                .list();
    }
}
