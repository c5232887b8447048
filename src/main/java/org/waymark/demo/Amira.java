package org.waymark.demo;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.child.Sex;
import org.waymark.child.Wishes;
import org.waymark.identification.ContactKind;
import org.waymark.identification.IndicatorList;
import org.waymark.identification.OwnView;
import org.waymark.identification.Safe;
import org.waymark.identification.ToldBy;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.Destination;

/** Storyline 1: the child says nothing is wrong, the club refers all the same (domain.md I). */
@Component
class Amira {
    private final Stage stage;
    private final Process process;
    private final AmiraAssessed assessed;

    Amira(Stage stage, Process process, AmiraAssessed assessed) {
        this.stage = stage;
        this.process = process;
        this.assessed = assessed;
    }

    void load() {
        var evening = stage.workingDay(25, "18:30");
        var concern =
                process.raise(
                        "Leah Barnes",
                        evening,
                        Told.raise(
                                Told.account(
                                        "Amira has had a second phone since half-term that she says she found. On three club"
                                                + " evenings she was collected late by somebody she called a friend from a chat.",
                                        ToldBy.SEEN,
                                        null,
                                        evening,
                                        "Moorside Youth Club",
                                        ContactKind.ONLINE),
                                Told.child(
                                                stage,
                                                "Amira",
                                                "Haddad",
                                                12,
                                                Sex.F,
                                                "Riverbank School",
                                                Safe.YES,
                                                Safe.YES,
                                                OwnView.NOT_WORRIED,
                                                "She says nothing is wrong and that they only chat.")
                                        .with(
                                                List.of(
                                                        Told.present(
                                                                IndicatorList.INDICATOR,
                                                                "gifts",
                                                                "A second telephone since half-term that she says she found"),
                                                        Told.present(
                                                                IndicatorList.INDICATOR,
                                                                "missing",
                                                                "Collected late on three club evenings"),
                                                        Told.notKnown(
                                                                IndicatorList.ACTUAL_HARM,
                                                                "images"),
                                                        Told.present(
                                                                IndicatorList.PROTECTIVE,
                                                                "friends",
                                                                "Comes to the club every week and likes it")))));
        var consultation =
                process.ask(
                        "Leah Barnes",
                        stage.workingDay(25, "18:40"),
                        concern,
                        "Daniel Osei",
                        Safe.YES,
                        "Should we refer although Amira says nothing is wrong?");
        process.answer(
                "Daniel Osei",
                stage.workingDay(25, "19:15"),
                consultation,
                true,
                "Refer to children's social care and the police. Her own view is recorded, it is not a reason to wait.",
                "She is 12, there is an unknown contact and a phone nobody gave her.",
                null);
        var referral =
                process.refer("Leah Barnes", stage.workingDay(25, "19:25"), concern, null, null);
        process.acknowledge(
                "Gareth Pugh", stage.workingDay(25, "19:40"), referral, Destination.DUTY_TEAM);
        process.acknowledge(
                "Karen Doyle", stage.workingDay(25, "20:05"), referral, Destination.POLICE);
        process.acknowledge(
                "Priya Nair",
                stage.workingDay(24, "08:40"),
                referral,
                Destination.CHILDRENS_SOCIAL_CARE);
        process.screen(
                "Gareth Pugh",
                stage.workingDay(25, "19:50"),
                referral,
                "Spoke to the club lead: Amira is at home with her mother, who has the phone for tonight.");
        process.claim("Priya Nair", stage.workingDay(24, "09:05"), referral, 1);
        process.decide(
                "Priya Nair",
                stage.workingDay(24, "15:30"),
                referral,
                2,
                CourseOfAction.SECTION_17_ASSESSMENT,
                true,
                "Amira is 12. An unknown person gives her things and asks to meet; the police want the contact left open"
                        + " until it is advised upon. Her needs have to be assessed with her family.",
                new Wishes.Known(
                        "I do not want trouble for anybody. I like the club and want to keep going.",
                        "Seen alone at school by the social worker",
                        stage.workingDay(24),
                        "Her wish to keep going to the club is met; the assessment goes on although she sees no harm."),
                List.of(
                        process.consulted(
                                "Karen Doyle",
                                stage.workingDay(24, "10:00"),
                                "Leave the contact open until the account was looked at."),
                        process.consulted(
                                "Daniel Osei",
                                stage.workingDay(24, "10:20"),
                                "Amira trusts Leah; she may talk to her.")));
        assessed.load(referral);
    }
}
