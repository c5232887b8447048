package org.waymark.demo;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildEvent.FactPromoted.Target;
import org.waymark.missing.EpisodeId;
import org.waymark.missing.EpisodeKind;
import org.waymark.missing.FactKind;
import org.waymark.missing.FoundHow;
import org.waymark.missing.FoundWhere;
import org.waymark.missing.NewFact;
import org.waymark.missing.NotPossibleWhy;
import org.waymark.missing.Reason;

/**
 * Storyline 5, as far as going missing goes (domain.md I): looked after, placed out of area, five
 * missing and two away episodes in six weeks; the same retail park and the same car.
 */
@Component
class Grace {
    private static final String CARER = "Della Moss";
    private static final String INTERVIEWER = "Nadia Aziz";
    private static final String PARK = "Northgate retail park, by the cinema";
    private static final NewFact CAR =
            new NewFact(FactKind.VEHICLE, "Silver hatchback, driven by a man she calls Dee");
    private static final NewFact DEE =
            new NewFact(FactKind.PERSON, "Dee, about 25, meets her at the cinema");

    private final Stage stage;
    private final MissingSteps steps;
    private final GraceAround around;
    private final GraceHome home;
    private final SupportStories support;
    private final ToldPolice told;
    private final GraceAtPanel panel;
    private final GraceTrafficked trafficked;
    private final PoliceAsk asked;
    private final GracePicture picture;

    Grace(
            Stage stage,
            MissingSteps steps,
            GraceAround around,
            GraceHome home,
            SupportStories support,
            ToldPolice told,
            GraceAtPanel panel,
            GraceTrafficked trafficked,
            PoliceAsk asked,
            GracePicture picture) {
        this.stage = stage;
        this.steps = steps;
        this.around = around;
        this.home = home;
        this.support = support;
        this.told = told;
        this.panel = panel;
        this.trafficked = trafficked;
        this.asked = asked;
        this.picture = picture;
    }

    void load() {
        var first = home.leaves(null, EpisodeKind.MISSING, stage.daysAgo(41, "20:15"));
        var grace = steps.childOf(CARER, first);
        around.allocate(grace);
        steps.risk(
                "Karen Doyle",
                stage.daysAgo(41, "21:05"),
                first,
                "MEDIUM",
                "First episode here. Out of area.");
        firstReturn(first);
        away(grace);
        declined(grace);
        late(grace);
        notPossible(grace);
        again(grace);
        awayYesterday(grace);
        support.grace(grace);
        told.grace(grace);
        panel.load(grace);
        trafficked.load(grace);
        asked.grace(grace);
        picture.load(grace);
    }

    private void firstReturn(EpisodeId first) {
        var interview =
                home.back(
                        first,
                        stage.daysAgo(40, "02:30"),
                        FoundHow.POLICE,
                        FoundWhere.SHOP_OR_FOOD,
                        PARK);
        steps.offer(INTERVIEWER, stage.daysAgo(40, "10:00"), interview);
        steps.accept(INTERVIEWER, stage.daysAgo(40, "10:05"), interview);
        steps.hold(
                INTERVIEWER,
                stage.daysAgo(39, "16:30"),
                interview,
                Set.of(Reason.UNHAPPY_WHERE_THEY_LIVE, Reason.FETCHED),
                "Nobody asks me what I want there. He just texts and comes.",
                List.of(
                        new NewFact(FactKind.PLACE, PARK),
                        CAR,
                        DEE,
                        new NewFact(
                                FactKind.SEARCH, "The car park behind the cinema, until it closes"),
                        new NewFact(
                                FactKind.SUPPORT, "Somebody at school she can go to on Mondays"),
                        new NewFact(
                                FactKind.PREVENTION,
                                "A later time to be home on Fridays, agreed with her")),
                null);
        around.takeOver(
                interview,
                FactKind.VEHICLE,
                Target.POLICE_INFORMATION,
                null,
                "A silver hatchback, driver about 25, called Dee, collects children at Northgate"
                        + " retail park in the evening.");
        around.takeOver(
                interview,
                FactKind.PERSON,
                Target.INDICATOR,
                "INDICATOR:older-person",
                "Is fetched by a man of about 25 whom she calls a friend.");
        around.takeOver(
                interview,
                FactKind.SUPPORT,
                Target.SUPPORT_NEED,
                null,
                "Somebody at school she can go to on Mondays");
        around.give(
                interview,
                FactKind.SUPPORT,
                "A named person at school whom she can go to on Mondays",
                7);
    }

    /** Nobody offered an interview after this one: not the same as declined. */
    private void away(ChildId grace) {
        var episode = home.leaves(grace, EpisodeKind.AWAY, stage.daysAgo(35, "19:00"));
        home.back(
                episode,
                stage.daysAgo(34, "08:30"),
                FoundHow.BY_THEMSELVES,
                FoundWhere.FRIENDS_HOME,
                null);
    }

    private void declined(ChildId grace) {
        var episode = home.leaves(grace, EpisodeKind.MISSING, stage.daysAgo(30, "21:40"));
        steps.risk(
                "Karen Doyle",
                stage.daysAgo(30, "22:10"),
                episode,
                "HIGH",
                "Third episode in two weeks; collected by an adult.");
        var interview =
                home.back(
                        episode,
                        stage.daysAgo(29, "01:10"),
                        FoundHow.POLICE,
                        FoundWhere.VEHICLE,
                        PARK);
        steps.offer(INTERVIEWER, stage.daysAgo(29, "11:30"), interview);
        steps.decline(
                INTERVIEWER,
                stage.daysAgo(29, "11:40"),
                interview,
                "I told the police everything. Not today.");
    }

    private void late(ChildId grace) {
        var episode = home.leaves(grace, EpisodeKind.MISSING, stage.daysAgo(22, "18:20"));
        steps.risk(
                "Imran Sheikh",
                stage.daysAgo(22, "19:00"),
                episode,
                "HIGH",
                "Same pattern as before.");
        var interview =
                home.back(
                        episode,
                        stage.daysAgo(21, "23:50"),
                        FoundHow.CARER,
                        FoundWhere.TRANSPORT,
                        "Eastmere bus station");
        steps.offer(INTERVIEWER, stage.daysAgo(20, "15:00"), interview);
        steps.accept(INTERVIEWER, stage.daysAgo(19, "17:00"), interview);
        steps.hold(
                INTERVIEWER,
                stage.daysAgo(17, "16:30"),
                interview,
                Set.of(Reason.FETCHED, Reason.THINGS_OR_MONEY),
                "He got me new trainers. I said I would pay him back.",
                List.of(
                        CAR,
                        new NewFact(FactKind.PLACE, PARK),
                        new NewFact(FactKind.ONLINE, "Account nightdrive_dee, messages only")),
                "Grace asked for a day more, after her exam.");
    }

    private void notPossible(ChildId grace) {
        var episode = home.leaves(grace, EpisodeKind.MISSING, stage.daysAgo(11, "20:30"));
        var interview =
                home.back(
                        episode,
                        stage.daysAgo(11, "23:45"),
                        FoundHow.BY_THEMSELVES,
                        FoundWhere.HOME_OR_PLACEMENT,
                        null);
        steps.offer(INTERVIEWER, stage.daysAgo(10, "16:00"), interview);
        steps.notPossible(
                INTERVIEWER,
                stage.daysAgo(9, "21:00"),
                interview,
                NotPossibleWhy.MISSING_AGAIN,
                "Telephoned twice and went to see her; she had left again.");
    }

    private void again(ChildId grace) {
        var episode = home.leaves(grace, EpisodeKind.MISSING, stage.daysAgo(9, "19:50"));
        steps.risk(
                "Karen Doyle",
                stage.daysAgo(9, "20:20"),
                episode,
                "HIGH",
                "Second time in three days.");
        var interview =
                home.back(
                        episode,
                        stage.daysAgo(8, "03:00"),
                        FoundHow.POLICE,
                        FoundWhere.SHOP_OR_FOOD,
                        PARK);
        steps.offer(INTERVIEWER, stage.daysAgo(8, "12:00"), interview);
        steps.accept(INTERVIEWER, stage.daysAgo(8, "12:05"), interview);
        steps.hold(
                INTERVIEWER,
                stage.daysAgo(7, "17:00"),
                interview,
                Set.of(Reason.FETCHED, Reason.FEELS_UNSAFE),
                "I can't say no now, he says I owe him.",
                List.of(
                        CAR,
                        DEE,
                        new NewFact(FactKind.PLACE, PARK),
                        new NewFact(FactKind.SUPPORT, "Help with what she believes she owes")),
                null);
    }

    private void awayYesterday(ChildId grace) {
        var episode = home.leaves(grace, EpisodeKind.AWAY, stage.daysAgo(2, "17:30"));
        var interview =
                home.back(
                        episode,
                        stage.daysAgo(1, "09:40"),
                        FoundHow.PROFESSIONAL,
                        FoundWhere.FAMILY_HOME,
                        null);
        steps.arrange(
                INTERVIEWER,
                stage.daysAgo(1, "14:00"),
                interview,
                stage.daysAgo(-1, "16:00"),
                "The library cafe");
    }
}
