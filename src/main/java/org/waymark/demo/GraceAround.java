package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.access.Access;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.child.ChildEvent.FactPromoted.Target;
import org.waymark.missing.FactId;
import org.waymark.missing.FactKind;
import org.waymark.missing.Facts;
import org.waymark.missing.GiveAction;
import org.waymark.missing.InterviewQueries;
import org.waymark.missing.PromoteFact;
import org.waymark.missing.ReturnActions;
import org.waymark.missing.ReturnInterviewId;
import org.waymark.people.Agencies;
import org.waymark.people.TeamKind;
import org.waymark.sql.Sql;

/** Who works with Grace, who is around her, and what is made of what she said. */
@Component
class GraceAround {
    private final Stage stage;
    private final Cast cast;
    private final TransactionTemplate transaction;
    private final Access access;
    private final Sql sql;
    private final Facts facts;
    private final ReturnActions actions;
    private final InterviewQueries interviews;
    private final Agencies agencies;
    private final MissingSteps steps;

    GraceAround(
            Stage stage,
            Cast cast,
            TransactionTemplate transaction,
            Access access,
            Sql sql,
            Facts facts,
            ReturnActions actions,
            InterviewQueries interviews,
            Agencies agencies,
            MissingSteps steps) {
        this.stage = stage;
        this.cast = cast;
        this.transaction = transaction;
        this.access = access;
        this.sql = sql;
        this.facts = facts;
        this.actions = actions;
        this.interviews = interviews;
        this.agencies = agencies;
        this.steps = steps;
    }

    /** Her social worker, and two adults of whom one must not learn anything. */
    void allocate(ChildId grace) {
        var lorna = cast.get("Lorna Blythe");
        stage.run(
                "Anita Rao",
                stage.daysAgo(41, "21:00"),
                () ->
                        transaction.executeWithoutResult(t -> {
                            access.grant(
                                    grace,
                                    lorna.id(),
                                    Compartment.FILE,
                                    "allocated social worker",
                                    null);
                            sql.update(
                                    "update file set worker_id = ?, version = version + 1 where child_id = ?",
                                    lorna.id(),
                                    grace);
                            adult(grace, "Marion Hale", "aunt", "YES", "01632 960921");
                            adult(grace, "Stuart Hollis", "father's brother", "NO", null);
                        }));
    }

    private void adult(
            ChildId grace, String name, String relationship, String safe, @Nullable String phone) {
        sql.update(
                """
                insert into child_adult (id, child_id, author_agency, name, relationship, safe_to_tell, telephone, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                grace,
                cast.get("Anita Rao").agency().id(),
                name,
                relationship,
                safe,
                phone,
                stage.daysAgo(41, "21:00"));
    }

    void takeOver(
            ReturnInterviewId interview,
            FactKind kind,
            Target target,
            @Nullable String item,
            String words) {
        var fact = fact(interview, kind);
        stage.run(
                "Nadia Aziz",
                stage.daysAgo(39, "17:00"),
                () -> facts.promote(new PromoteFact(key(), interview, fact, target, item, words)));
    }

    void give(ReturnInterviewId interview, FactKind kind, String what, int days) {
        var fact = fact(interview, kind);
        var school = cast.get("Susan Park").agency().id();
        var leads = agencies.team(school, TeamKind.SAFEGUARDING_LEADS).orElseThrow();
        var due = stage.today().plusDays(days);
        stage.run(
                "Nadia Aziz",
                stage.daysAgo(39, "17:10"),
                () -> actions.give(new GiveAction(key(), interview, fact, leads.id(), what, due)));
    }

    private FactId fact(ReturnInterviewId interview, FactKind kind) {
        return steps.read(
                "Nadia Aziz", () -> interviews.get(interview).facts(kind).getFirst().id());
    }
}
