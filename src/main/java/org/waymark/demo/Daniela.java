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

/** Storyline 3: attendance falls and an older friend has a car (domain.md I). */
@Component
class Daniela {
    private final Stage stage;
    private final Process process;
    private final DanielaAssessed assessed;
    private final SupportStories support;

    Daniela(Stage stage, Process process, DanielaAssessed assessed, SupportStories support) {
        this.stage = stage;
        this.process = process;
        this.assessed = assessed;
        this.support = support;
    }

    void load() {
        var morning = stage.workingDay(60, "10:20");
        var concern =
                process.raise(
                        "Joe Tanner",
                        morning,
                        Told.raise(
                                Told.account(
                                        "Daniela's attendance fell from 94 to 71 per cent in six weeks. An older friend with a car"
                                                + " brings her late and picks her up at lunch.",
                                        ToldBy.SEEN,
                                        null,
                                        morning,
                                        "Harbour Academy",
                                        ContactKind.IN_PERSON),
                                Told.child(
                                                stage,
                                                "Daniela",
                                                "Costa",
                                                16,
                                                Sex.F,
                                                "Harbour Academy",
                                                Safe.YES,
                                                Safe.YES,
                                                OwnView.UNSURE,
                                                "She says he is kind but asks where she is all the time.")
                                        .with(
                                                List.of(
                                                        Told.present(
                                                                IndicatorList.INDICATOR,
                                                                "education",
                                                                "Attendance fell from 94 to 71 per cent in six weeks"),
                                                        Told.present(
                                                                IndicatorList.INDICATOR,
                                                                "older-person",
                                                                "An older friend with a car picks her up at lunch"),
                                                        Told.notKnown(
                                                                IndicatorList.ACTUAL_HARM,
                                                                "control"),
                                                        Told.present(
                                                                IndicatorList.PROTECTIVE,
                                                                "carers-act",
                                                                "Her parents noticed and ask for help")))));
        var consultation =
                process.ask(
                        "Joe Tanner",
                        stage.workingDay(60, "11:00"),
                        concern,
                        "Susan Park",
                        Safe.YES,
                        "Her parents are worried too and would like help.");
        process.answer(
                "Susan Park",
                stage.workingDay(60, "12:10"),
                consultation,
                true,
                "Refer. Tell her parents that we do; they are safe to tell.",
                "Absence, lifts and control by an older person together.",
                stage.workingDay(59));
        var referral =
                process.refer("Joe Tanner", stage.workingDay(60, "14:00"), concern, null, null);
        process.acknowledge(
                "Priya Nair",
                stage.workingDay(60, "14:15"),
                referral,
                Destination.CHILDRENS_SOCIAL_CARE);
        process.acknowledge(
                "Karen Doyle", stage.workingDay(60, "15:10"), referral, Destination.POLICE);
        process.screen(
                "Priya Nair",
                stage.workingDay(60, "14:25"),
                referral,
                "Attends today, goes home with her father. Safe tonight.");
        process.claim("Tom Ashworth", stage.workingDay(59, "09:10"), referral, 1);
        process.decide(
                "Tom Ashworth",
                stage.workingDay(59, "14:45"),
                referral,
                2,
                CourseOfAction.SECTION_17_ASSESSMENT,
                true,
                "A strategy discussion was considered with the police and not held: no sign of significant harm so far. Her"
                        + " needs and her parents' worries call for an assessment.",
                new Wishes.Known(
                        "I want to pass my exams. I do not want him to know that I talked to you.",
                        "By telephone, from school, with her tutor beside her",
                        stage.workingDay(59),
                        "He will not be told. The plan starts with school."),
                List.of(
                        process.consulted(
                                "Karen Doyle",
                                stage.workingDay(59, "11:00"),
                                "Nothing known about the driver; no offence disclosed."),
                        process.consulted(
                                "Susan Park",
                                stage.workingDay(59, "11:30"),
                                "Her parents work with the school.")));
        assessed.load(referral);
        support.daniela(concern);
    }
}
