package org.waymark.demo;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.child.Sex;
import org.waymark.child.Wishes;
import org.waymark.identification.Concerns;
import org.waymark.identification.ContactKind;
import org.waymark.identification.IndicatorList;
import org.waymark.identification.OwnView;
import org.waymark.identification.Safe;
import org.waymark.identification.ToldBy;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.Destination;

/** Storyline 4: he tells a youth worker about a group of adults (domain.md I). */
@Component
class Ethan {
    private static final String VOLUNTEER = "Leah Barnes";
    private static final String LEAD = "Daniel Osei";
    private static final String WORKER = "Priya Nair";
    private static final String OFFICER = "Karen Doyle";

    private final Stage stage;
    private final Process process;
    private final Concerns concerns;
    private final EthanProtected protectedByPlan;
    private final SupportAfterProtection support;

    Ethan(
            Stage stage,
            Process process,
            Concerns concerns,
            EthanProtected protectedByPlan,
            SupportAfterProtection support) {
        this.stage = stage;
        this.process = process;
        this.concerns = concerns;
        this.protectedByPlan = protectedByPlan;
        this.support = support;
    }

    void load() {
        var afternoon = stage.workingDay(31, "15:10");
        var concern =
                process.raise(
                        VOLUNTEER,
                        afternoon,
                        Told.raise(
                                Told.account(
                                        "Ethan asked to talk after the workshop. A group of adults writes to him, and two of them have"
                                                + " met him by the station. He wants it to stop.",
                                        ToldBy.CHILD,
                                        "They know where I live. I want them to stop writing to me.",
                                        afternoon,
                                        "Moorside Youth Club",
                                        ContactKind.BOTH),
                                Told.child(
                                                stage,
                                                "Ethan",
                                                "Lowry",
                                                14,
                                                Sex.M,
                                                "Harbour Academy",
                                                Safe.YES,
                                                Safe.YES,
                                                OwnView.WORRIED,
                                                "He wants it to stop and is afraid that they come to his school.")
                                        .with(
                                                List.of(
                                                        Told.present(
                                                                IndicatorList.INDICATOR,
                                                                "older-person",
                                                                "Two adults met him by the station"),
                                                        Told.present(
                                                                IndicatorList.PROTECTIVE,
                                                                "trusted-adult",
                                                                "He came to the youth worker by himself")))));
        var consultation =
                process.ask(
                        VOLUNTEER,
                        stage.workingDay(31, "15:20"),
                        concern,
                        LEAD,
                        Safe.YES,
                        "He told me himself. Do we refer today?");
        process.answer(
                LEAD,
                stage.workingDay(31, "15:30"),
                consultation,
                true,
                "Refer now, to both. His mother may be told; he asked for that.",
                "Several adults, online and in person.",
                null);
        var referral = process.refer(VOLUNTEER, stage.workingDay(31, "15:45"), concern, null, null);
        process.acknowledge(
                WORKER, stage.workingDay(31, "15:55"), referral, Destination.CHILDRENS_SOCIAL_CARE);
        process.acknowledge(OFFICER, stage.workingDay(31, "16:05"), referral, Destination.POLICE);
        process.screen(
                WORKER,
                stage.workingDay(31, "16:10"),
                referral,
                "At home with his mother, who keeps him in tonight. Safe tonight.");
        process.claim(WORKER, stage.workingDay(30, "08:50"), referral, 1);
        process.decide(
                WORKER,
                stage.workingDay(30, "09:10"),
                referral,
                2,
                CourseOfAction.STRATEGY_DISCUSSION,
                true,
                "What he told points to significant harm by a group of adults.",
                new Wishes.Known(
                        "I want them to stop. I want to stay at my school.",
                        "He told the youth worker, who wrote it down",
                        stage.workingDay(31),
                        "It is what is done first."),
                List.of(
                        process.consulted(
                                OFFICER,
                                stage.workingDay(30, "09:00"),
                                "Two of the names are known to us.")));
        var child =
                stage.as(WORKER, stage.workingDay(30, "09:20"), () -> concerns.childOf(concern));
        protectedByPlan.load(child);
        support.ethan(child);
    }
}
