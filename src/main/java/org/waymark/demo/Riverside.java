package org.waymark.demo;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.casefile.ChildId;
import org.waymark.child.Sex;
import org.waymark.child.Wishes;
import org.waymark.identification.ContactKind;
import org.waymark.identification.IndicatorList;
import org.waymark.identification.OwnView;
import org.waymark.identification.Safe;
import org.waymark.identification.ToldBy;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.Destination;

/**
 * Storyline 7 (domain.md I): three schools raise concerns for four children, none knowing of the
 * others; what is common is the place. Kit is said to have asked others along, and is a child who
 * may be harmed like them (safety rule 8): the concern is for Kit.
 */
@Component
class Riverside {
    private static final List<Pupil> PUPILS =
            List.of(
                    new Pupil(
                            "Freya",
                            "Lockhart",
                            14,
                            Sex.F,
                            "Harbour Academy",
                            "Joe Tanner",
                            "Susan Park",
                            19,
                            "Freya has been at the leisure-centre car park late on four evenings. A woman who drives there pays for her food.",
                            "Has a new phone that somebody else pays for"),
                    new Pupil(
                            "Zac",
                            "Winslow",
                            15,
                            Sex.M,
                            "Riverbank School",
                            "Hanna Lind",
                            "Mark Holt",
                            17,
                            "Zac is picked up from school in the same car every Friday and comes back on Monday without sleep.",
                            "New trainers and cash that he does not explain"),
                    new Pupil(
                            "Maisie",
                            "Tarrant",
                            13,
                            Sex.F,
                            "Westfield School",
                            "Imogen Tate",
                            "Yusuf Karim",
                            15,
                            "Maisie talks online with somebody she has never met, who asked her to come to the leisure centre.",
                            "Gifts sent to her by an account she knows only online"),
                    new Pupil(
                            "Kit",
                            "Ellwood",
                            16,
                            Sex.U,
                            "Riverbank School",
                            "Hanna Lind",
                            "Mark Holt",
                            14,
                            "Kit owes money to an adult at the leisure centre and is afraid. Kit is said to have asked other young people"
                                    + " to come along, as Kit was told to.",
                            "Is given money and then asked to pay it back"));

    private final Stage stage;
    private final Process process;
    private final SupportSteps steps;
    private final RiversideContext context;
    private final RiversidePicture picture;
    private final RiversideAtPanel panel;

    Riverside(
            Stage stage,
            Process process,
            SupportSteps steps,
            RiversideContext context,
            RiversidePicture picture,
            RiversideAtPanel panel) {
        this.stage = stage;
        this.process = process;
        this.steps = steps;
        this.context = context;
        this.picture = picture;
        this.panel = panel;
    }

    /**
     * @param before working days before today
     */
    private record Pupil(
            String given,
            String family,
            int age,
            Sex sex,
            String school,
            String teacher,
            String lead,
            int before,
            String seen,
            String gifts) {}

    void load() {
        var children = new ArrayList<ChildId>();
        for (var pupil : PUPILS) children.add(raised(pupil));
        context.load(children);
        picture.load(children);
        panel.load(children.getLast());
    }

    private ChildId raised(Pupil p) {
        var morning = stage.workingDay(p.before(), "09:40");
        var about =
                Told.child(
                                stage,
                                p.given(),
                                p.family(),
                                p.age(),
                                p.sex(),
                                p.school(),
                                Safe.YES,
                                Safe.YES,
                                OwnView.NOT_ASKED,
                                null)
                        .with(
                                List.of(
                                        Told.present(IndicatorList.INDICATOR, "gifts", p.gifts()),
                                        Told.notKnown(IndicatorList.ACTUAL_HARM, "control")));
        var concern =
                process.raise(
                        p.teacher(),
                        morning,
                        Told.raise(
                                Told.account(
                                        p.seen(),
                                        ToldBy.SEEN,
                                        null,
                                        morning,
                                        p.school(),
                                        ContactKind.IN_PERSON),
                                about));
        var asked =
                process.ask(
                        p.teacher(),
                        morning.plusSeconds(1200),
                        concern,
                        p.lead(),
                        Safe.YES,
                        "What should we do?");
        process.answer(
                p.lead(),
                morning.plusSeconds(3600),
                asked,
                true,
                "Refer to children's social care and the police.",
                "An adult outside the family gives and asks for things.",
                null);
        var referral = process.refer(p.teacher(), morning.plusSeconds(5400), concern, null, null);
        process.acknowledge(
                "Priya Nair",
                morning.plusSeconds(6000),
                referral,
                Destination.CHILDRENS_SOCIAL_CARE);
        process.acknowledge("Karen Doyle", morning.plusSeconds(7200), referral, Destination.POLICE);
        process.screen(
                "Priya Nair",
                morning.plusSeconds(6600),
                referral,
                "At school, and home with a parent today.");
        process.claim("Tom Ashworth", morning.plusSeconds(9000), referral, 1);
        process.decide(
                "Tom Ashworth",
                morning.plusSeconds(18000),
                referral,
                2,
                CourseOfAction.SECTION_17_ASSESSMENT,
                true,
                "What the school saw calls for an assessment, with the place as part of it.",
                new Wishes.NotYet("At lessons until the decision; the worker meets them tomorrow."),
                List.of(
                        process.consulted(
                                "Karen Doyle",
                                morning.plusSeconds(10800),
                                "The place is known to officers on patrol.")));
        return steps.childOf("Anita Rao", concern);
    }
}
