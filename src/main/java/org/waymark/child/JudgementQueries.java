package org.waymark.child;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Row;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;

/** Reads judgements of exploitation, as far as the reader may see them. */
@Component
class JudgementQueries {
    private static final String SELECT =
            """
            select j.*, p.name as judge, m.name as countersigner
            from exploitation_judgement j join practitioner p on p.id = j.judged_by
            left join practitioner m on m.id = j.countersigned_by
            """;
    private static final String OF_CHILD =
            """
            where j.child_id = any (array(select id from child where id = ? or same_as = ?))
            order by j.judged_at desc, j.id limit ?
            """;

    private final Sql sql;

    JudgementQueries(Sql sql) {
        this.sql = sql;
    }

    List<Judgement> of(ChildId child) {
        return sql.list(SELECT + OF_CHILD, JudgementQueries::judgement, child, child, 60);
    }

    @Nullable Judgement latest(ChildId child) {
        return sql.first(SELECT + OF_CHILD, JudgementQueries::judgement, child, child, 1)
                .orElse(null);
    }

    Judgement get(JudgementId id) {
        return sql.first(SELECT + "where j.id = ?", JudgementQueries::judgement, id)
                .orElseThrow(NotFound::new);
    }

    ChildId childOf(JudgementId id) {
        return sql.first(
                        "select child_id from exploitation_judgement where id = ?",
                        r -> r.id("child_id", ChildId::new),
                        id)
                .orElseThrow(NotFound::new);
    }

    private static Judgement judgement(Row r) {
        return new Judgement(
                r.id("id", JudgementId::new),
                r.kind("level", ExploitationLevel.class),
                r.text("rationale"),
                r.text("learning_disability"),
                r.findText("floor_reason"),
                r.date("review_on"),
                r.text("judge"),
                r.id("judged_by", PractitionerId::new).equals(CurrentPractitioner.get().id()),
                r.instant("judged_at"),
                r.findText("countersigner"),
                r.findInstant("countersigned_at"),
                r.findFlag("agreed"),
                r.findText("countersign_words"),
                r.number("version"));
    }
}
