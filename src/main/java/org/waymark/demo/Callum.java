package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.child.Sex;
import org.waymark.child.Wishes;
import org.waymark.identification.AboutChild;
import org.waymark.identification.AddConsultation;
import org.waymark.identification.Concerns;
import org.waymark.identification.ContactKind;
import org.waymark.identification.Discussions;
import org.waymark.identification.EmergencyCalled;
import org.waymark.identification.Exploitation;
import org.waymark.identification.OwnView;
import org.waymark.identification.Safe;
import org.waymark.identification.ToldBy;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.Destination;
import org.waymark.referral.PoliceProtections;
import org.waymark.referral.TakePoliceProtection;

/** Storyline 2: immediate danger at night, police protection (domain.md I). */
@Component
class Callum {
    private final Stage stage;
    private final Process process;
    private final Concerns concerns;
    private final Discussions discussions;
    private final PoliceProtections protections;
    private final CallumBack back;
    private final CallumKeptSafe keptSafe;
    private final SupportAfterProtection support;
    private final ToldPolice told;

    Callum(
            Stage stage,
            Process process,
            Concerns concerns,
            Discussions discussions,
            PoliceProtections protections,
            CallumBack back,
            CallumKeptSafe keptSafe,
            SupportAfterProtection support,
            ToldPolice told) {
        this.stage = stage;
        this.process = process;
        this.concerns = concerns;
        this.discussions = discussions;
        this.protections = protections;
        this.back = back;
        this.keptSafe = keptSafe;
        this.support = support;
        this.told = told;
    }

    void load() {
        var night = stage.daysAgo(2, "22:40");
        var taken = stage.daysAgo(2, "23:15");
        var c =
                new AboutChild(
                        null,
                        Told.describe(stage, "Callum", "Rudd", 15, Sex.M, "Harbour Academy"),
                        null,
                        Safe.NO,
                        Safe.NO,
                        "He is in a stranger's flat and afraid to leave.",
                        true,
                        EmergencyCalled.CALLED_999,
                        Exploitation.LIKELY,
                        OwnView.WORRIED,
                        "He asked to be fetched.",
                        null,
                        null,
                        List.of());
        var concern =
                process.raise(
                        "Rhys Morgan",
                        night,
                        Told.raise(
                                Told.account(
                                        "Callum telephoned the night line from a flat he does not know. Two adults there will not"
                                                + " let him go until a debt is settled.",
                                        ToldBy.CHILD,
                                        "I don't know whose flat this is. Can somebody come?",
                                        night,
                                        "A flat near the bus station",
                                        ContactKind.IN_PERSON),
                                c));
        var referral =
                process.refer(
                        "Rhys Morgan",
                        stage.daysAgo(2, "22:46"),
                        concern,
                        "A frightened child is held in a stranger's flat",
                        "Nobody to ask at this hour without losing time");
        process.acknowledge(
                "Gareth Pugh", stage.daysAgo(2, "22:50"), referral, Destination.DUTY_TEAM);
        process.acknowledge("Karen Doyle", stage.daysAgo(2, "22:52"), referral, Destination.POLICE);
        process.acknowledge(
                "Helen Marsh",
                stage.daysAgo(2, "23:20"),
                referral,
                Destination.CHILDRENS_SOCIAL_CARE);
        process.screen(
                "Gareth Pugh",
                stage.daysAgo(2, "22:55"),
                referral,
                "999 confirmed that officers are on the way. Mother telephoned; safe for Callum to return is not known.");
        var child = stage.as("Karen Doyle", night, () -> concerns.childOf(concern));
        stage.run(
                "Karen Doyle",
                stage.daysAgo(2, "23:30"),
                () ->
                        protections.take(
                                new TakePoliceProtection(
                                        key(),
                                        child,
                                        concern,
                                        "PC 2207 Baines",
                                        "Inspector R. Doyle",
                                        taken,
                                        "The emergency foster placement found by the duty team",
                                        "Left there he would be likely to suffer significant harm.",
                                        true,
                                        true,
                                        false)));
        back.load(child);
        process.decide(
                "Gareth Pugh",
                stage.daysAgo(2, "23:50"),
                referral,
                1,
                CourseOfAction.IMMEDIATE_PROTECTION,
                true,
                "Callum is in police protection. A strategy discussion was held by telephone with police and health tonight.",
                new Wishes.NotYetUrgent(),
                List.of(
                        process.consulted(
                                "Karen Doyle",
                                stage.daysAgo(2, "23:40"),
                                "Officers have him safe and the address is looked at.")));
        keptSafe.load(child);
        support.callum(child);
        told.callum(concern);
        stage.run(
                "Rhys Morgan",
                stage.daysAgo(1, "08:30"),
                () ->
                        discussions.add(
                                new AddConsultation(
                                        key(),
                                        concern,
                                        "Sally Draper, service manager, by telephone",
                                        stage.today().minusDays(2),
                                        "22:50",
                                        "Calling 999 and referring at once was right.",
                                        true,
                                        "He was in immediate danger.")));
    }
}
