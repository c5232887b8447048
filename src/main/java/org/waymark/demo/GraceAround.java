package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildEvent.FactPromoted.Target;
import org.waymark.child.SafeToTell;
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

/** Who works with Grace, who is around her, and what is made of what she said. */
@Component
class GraceAround {
    private final Stage stage;
    private final Cast cast;
    private final Allocating allocating;
    private final Around around;
    private final Facts facts;
    private final ReturnActions actions;
    private final InterviewQueries interviews;
    private final Agencies agencies;
    private final MissingSteps steps;

    GraceAround(
            Stage stage,
            Cast cast,
            Allocating allocating,
            Around around,
            Facts facts,
            ReturnActions actions,
            InterviewQueries interviews,
            Agencies agencies,
            MissingSteps steps) {
        this.stage = stage;
        this.cast = cast;
        this.allocating = allocating;
        this.around = around;
        this.facts = facts;
        this.actions = actions;
        this.interviews = interviews;
        this.agencies = agencies;
        this.steps = steps;
    }

    /** Her social worker, and two adults of whom one must not learn anything. */
    void allocate(ChildId grace) {
        allocating.openToTeam(grace, stage.daysAgo(41, "20:50"));
        allocating.allocate(grace, "Lorna Blythe", stage.daysAgo(41, "21:00"), "See her tonight.");
        around.add(
                grace,
                stage.daysAgo(41, "21:00"),
                "Lorna Blythe",
                new Around.Grown("Marion Hale", "aunt", "01632 960921"),
                SafeToTell.YES,
                "Grace trusts her and asks for her; the home knows her.");
        around.add(
                grace,
                stage.daysAgo(41, "21:00"),
                "Lorna Blythe",
                new Around.Grown("Stuart Hollis", "father's brother", null),
                SafeToTell.NO,
                "Grace says that he knows the people who pick her up.");
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
