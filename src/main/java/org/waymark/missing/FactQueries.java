package org.waymark.missing;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.child.ChildEvent.FactPromoted.Target;
import org.waymark.missing.InterviewView.Fact;
import org.waymark.missing.InterviewView.Given;
import org.waymark.missing.InterviewView.Promotion;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;

/** The facts of one return interview with what became of each. Three statements. */
@Component
class FactQueries {
    private final Sql sql;

    FactQueries(Sql sql) {
        this.sql = sql;
    }

    private record Of<T>(UUID fact, T value) {}

    /** In the order of their kinds, and in each as they were told. */
    List<Fact> of(ReturnInterviewId interview) {
        var facts =
                sql.list(
                        "select id, kind, words from missing_fact where interview_id = ? order by added_at, id limit 200",
                        r ->
                                new Fact(
                                        r.id("id", FactId::new),
                                        r.kind("kind", FactKind.class),
                                        r.text("words"),
                                        List.of(),
                                        List.of()),
                        interview);
        if (facts.isEmpty()) return facts;
        var promotions = promotions(interview);
        var actions = actions(interview);
        return facts.stream()
                .map(f ->
                        new Fact(
                                f.id(),
                                f.kind(),
                                f.words(),
                                of(promotions, f.id()),
                                of(actions, f.id())))
                .sorted(Comparator.comparing(Fact::kind))
                .toList();
    }

    private static <T> List<T> of(List<Of<T>> all, FactId fact) {
        return all.stream()
                .filter(o -> o.fact().equals(fact.value()))
                .map(Of::value)
                .collect(Collectors.toList());
    }

    private List<Of<Promotion>> promotions(ReturnInterviewId interview) {
        return sql.list(
                """
                select m.fact_id, m.target, m.words, p.name as by, m.promoted_at from missing_promotion m
                join practitioner p on p.id = m.promoted_by where m.interview_id = ? order by m.promoted_at, m.id
                """,
                r ->
                        new Of<>(
                                r.uuid("fact_id"),
                                new Promotion(
                                        r.kind("target", Target.class),
                                        r.text("words"),
                                        r.text("by"),
                                        r.instant("promoted_at"))),
                interview);
    }

    private List<Of<Given>> actions(ReturnInterviewId interview) {
        return sql.list(
                """
                select a.fact_id, a.id, a.what, coalesce(p.name || ', ' || pa.name, t.name || ', ' || ta.name) as to_whom, a.due_at,
                       a.done_at, a.outcome
                from missing_action a
                left join practitioner p on p.id = a.owner_id left join agency pa on pa.id = p.agency_id
                left join team t on t.id = a.team_id left join agency ta on ta.id = t.agency_id
                where a.interview_id = ? order by a.given_at, a.id
                """,
                r -> new Of<>(r.uuid("fact_id"), given(r)),
                interview);
    }

    private static Given given(Row r) {
        return new Given(
                r.id("id", ActionId::new),
                r.text("what"),
                r.text("to_whom"),
                England.dateOf(r.instant("due_at").minusMillis(1)),
                r.findInstant("done_at"),
                r.findText("outcome"));
    }
}
