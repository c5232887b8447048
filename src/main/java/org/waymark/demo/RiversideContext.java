package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.contexts.ContextActionState;
import org.waymark.contexts.ContextAimId;
import org.waymark.contexts.ContextCases;
import org.waymark.contexts.ContextChange;
import org.waymark.contexts.ContextCommand;
import org.waymark.contexts.ContextId;
import org.waymark.contexts.ContextKind;
import org.waymark.contexts.ContextLinks;
import org.waymark.contexts.ContextPart;
import org.waymark.contexts.ContextPlans;
import org.waymark.contexts.ContextWriting;
import org.waymark.contexts.HarmCategory;
import org.waymark.people.Agencies;
import org.waymark.people.TeamKind;

/** The context case of storyline 7: the leisure-centre car park and who meets there. */
@Component
class RiversideContext {
    private static final String ANITA = "Anita Rao";

    private final Stage stage;
    private final Cast cast;
    private final Agencies agencies;
    private final CaseFiles files;
    private final TransactionTemplate transaction;
    private final ContextCases cases;
    private final ContextWriting writing;
    private final ContextPlans plans;
    private final ContextLinks links;
    private final RiversideDisrupted disrupted;

    RiversideContext(
            Stage stage,
            Cast cast,
            Agencies agencies,
            CaseFiles files,
            TransactionTemplate transaction,
            ContextCases cases,
            ContextWriting writing,
            ContextPlans plans,
            ContextLinks links,
            RiversideDisrupted disrupted) {
        this.stage = stage;
        this.cast = cast;
        this.agencies = agencies;
        this.files = files;
        this.transaction = transaction;
        this.cases = cases;
        this.writing = writing;
        this.plans = plans;
        this.links = links;
        this.disrupted = disrupted;
    }

    void load(List<ChildId> children) {
        var references = children.stream().map(this::reference).toList();
        var context = open();
        name(context, "Karen Doyle", "Polices Riverside");
        name(context, "Daniel Osei", "Runs the youth work there");
        for (var lead : List.of("Susan Park", "Mark Holt", "Yusuf Karim"))
            name(context, lead, "Leads safeguarding at a school whose pupils go there");
        for (var reference : references) link(context, reference);
        assess(context);
        plan(context);
        measure(context);
        disrupted.load(context, references);
    }

    private CaseReference reference(ChildId child) {
        return stage.as(
                ANITA,
                at("08:30"),
                () ->
                        Objects.requireNonNull(
                                transaction.execute(t -> files.referenceOf(child).orElseThrow())));
    }

    private Instant at(String time) {
        return stage.workingDay(10, time);
    }

    private ContextId open() {
        var team = agencies.team(TeamKind.SOCIAL_WORK).orElseThrow().id();
        return stage.as(
                ANITA,
                at("09:00"),
                () ->
                        cases.open(
                                new ContextCommand.Open(
                                        key(),
                                        ContextKind.PLACE,
                                        "Riverside: car park by the leisure centre",
                                        "Leisure centre, Riverside, and the way to the short-let flats",
                                        "Three schools raised concerns within a week. What they have in common is the place.",
                                        team,
                                        stage.today().plusDays(21))));
    }

    private void name(ContextId context, String who, String why) {
        stage.run(
                ANITA,
                at("09:20"),
                () ->
                        cases.name(
                                new ContextCommand.Name(
                                        key(),
                                        context,
                                        cast.get(who).email(),
                                        why,
                                        stage.today().plusDays(90))));
    }

    private void link(ContextId context, CaseReference child) {
        stage.run(
                ANITA,
                at("09:40"),
                () ->
                        links.link(
                                new ContextCommand.Link(
                                        key(),
                                        context,
                                        child,
                                        "What was seen of this child happened at this place.")));
    }

    private void assess(ContextId context) {
        write(
                context,
                ANITA,
                ContextPart.WHAT_HAPPENS,
                "Young people wait there between four and ten. Adults in cars offer lifts and food.");
        write(
                context,
                "Daniel Osei",
                ContextPart.INFLUENCE,
                "The kiosk owner and two older young people decide who feels welcome.");
        write(
                context,
                "Yusuf Karim",
                ContextPart.GUARDIANSHIP,
                "Nobody is on duty after six, and the lamps on the river side are out.");
        write(
                context,
                "Daniel Osei",
                ContextPart.STRENGTHS,
                "The swimming club’s parents look out for each other’s children.");
        stage.run(
                "Karen Doyle",
                at("14:00"),
                () ->
                        writing.write(
                                new ContextCommand.Write(
                                        key(),
                                        context,
                                        ContextPart.HARM,
                                        "Reports of adults who give money and then ask for it back.",
                                        List.of(
                                                HarmCategory.SEXUAL_EXPLOITATION,
                                                HarmCategory.COERCION))));
        write(
                context,
                "Daniel Osei",
                ContextPart.YOUNG_PEOPLE,
                "Eleven were asked at the club: “Put the lights on, and somebody there who does not shout at us.”");
        write(
                context,
                "Mark Holt",
                ContextPart.PARTNERS,
                "The leisure centre, the bus company and three schools met once and will meet again.");
        write(
                context,
                ANITA,
                ContextPart.TOGETHER,
                "The place makes it easy for adults to meet children unseen. Children who bring others are afraid of those adults.");
    }

    private void write(ContextId context, String who, ContextPart part, String words) {
        stage.run(
                who,
                at("13:00"),
                () ->
                        writing.write(
                                new ContextCommand.Write(key(), context, part, words, List.of())));
    }

    private void plan(ContextId context) {
        var aim = aim(context, "Adults whom young people trust are there every evening");
        var safer = aim(context, "Nobody can pick up a child there unseen");
        act(context, aim, "A youth worker there on Thursdays and Fridays", "Daniel Osei", null, 14);
        act(context, safer, "Talk with the kiosk and check its licence", "Odette Vance", null, 10);
        act(
                context,
                safer,
                "Move the last bus stop to the lit side of the road",
                "Silas Thorne",
                null,
                30);
        act(
                context,
                safer,
                "Mend the lamps on the river side",
                null,
                "Dana Frey, street lighting, Northmoor Council",
                7);
    }

    private ContextAimId aim(ContextId context, String words) {
        return stage.as(
                ANITA,
                at("15:00"),
                () -> plans.add(new ContextCommand.AddAim(key(), context, words)));
    }

    private void act(
            ContextId context,
            ContextAimId aim,
            String what,
            @Nullable String who,
            @Nullable String words,
            int days) {
        var due = stage.today().plusDays(days);
        var id =
                stage.as(
                        ANITA,
                        at("15:20"),
                        () ->
                                plans.add(
                                        new ContextCommand.AddAction(
                                                key(),
                                                context,
                                                aim,
                                                what,
                                                who == null ? null : cast.get(who).email(),
                                                words,
                                                due)));
        if (who != null && who.equals("Daniel Osei"))
            stage.run(
                    who,
                    stage.workingDay(3, "17:00"),
                    () ->
                            plans.settle(
                                    new ContextCommand.SettleAction(
                                            key(),
                                            id,
                                            0,
                                            ContextActionState.DONE,
                                            "Two workers are there on both evenings")));
    }

    private void measure(ContextId context) {
        var id =
                stage.as(
                        ANITA,
                        at("16:00"),
                        () ->
                                writing.add(
                                        new ContextCommand.AddMeasure(
                                                key(),
                                                context,
                                                "Evenings in a week with a trusted adult there",
                                                "None",
                                                stage.workingDay(10),
                                                "Youth club and patrol")));
        stage.run(
                "Daniel Osei",
                stage.workingDay(2, "18:00"),
                () ->
                        writing.add(
                                new ContextCommand.AddValue(
                                        key(),
                                        context,
                                        id,
                                        "Two",
                                        stage.workingDay(2),
                                        "Youth club",
                                        ContextChange.BETTER)));
    }
}
