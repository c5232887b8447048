package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.casefile.Precision;
import org.waymark.child.ChildDescription;
import org.waymark.child.Sex;
import org.waymark.child.Wishes;
import org.waymark.identification.AboutChild;
import org.waymark.identification.Account;
import org.waymark.identification.AddConsultation;
import org.waymark.identification.Concerns;
import org.waymark.identification.Consultations;
import org.waymark.identification.ContactKind;
import org.waymark.identification.EmergencyCalled;
import org.waymark.identification.Exploitation;
import org.waymark.identification.OwnView;
import org.waymark.identification.RaiseConcern;
import org.waymark.identification.Safe;
import org.waymark.identification.ToldBy;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.PoliceProtections;
import org.waymark.referral.TakePoliceProtection;

/** Storylines 1, 2 and 3 of domain.md I, up to the decision, and the quieter files. */
@Component
class Storylines {
    private final Stage stage;
    private final Process process;
    private final QuieterFiles quieter;
    private final Concerns concerns;
    private final Consultations consultations;
    private final PoliceProtections protections;

    Storylines(
            Stage stage,
            Process process,
            QuieterFiles quieter,
            Concerns concerns,
            Consultations consultations,
            PoliceProtections protections) {
        this.stage = stage;
        this.process = process;
        this.quieter = quieter;
        this.concerns = concerns;
        this.consultations = consultations;
        this.protections = protections;
    }

    void load() {
        amira();
        callum();
        daniela();
        quieter.load();
    }

    /** 1: the child says nothing is wrong, the club refers all the same. */
    private void amira() {
        var evening = stage.workingDay(3, "18:30");
        var concern =
                process.raise(
                        "Leah Barnes",
                        evening,
                        raise(
                                account(
                                        "Amira has had a second phone since half-term that she says she found. On three club"
                                                + " evenings she was collected late by somebody she called a friend from a chat.",
                                        ToldBy.SEEN,
                                        null,
                                        evening,
                                        "Moorside Youth Club",
                                        ContactKind.ONLINE),
                                child(
                                        "Amira",
                                        "Haddad",
                                        12,
                                        Sex.F,
                                        "Riverbank School",
                                        Safe.YES,
                                        Safe.YES,
                                        OwnView.NOT_WORRIED,
                                        "She says nothing is wrong and that they only chat.")));
        var consultation =
                process.ask(
                        "Leah Barnes",
                        stage.workingDay(3, "18:40"),
                        concern,
                        "Daniel Osei",
                        Safe.YES,
                        "Should we refer although Amira says nothing is wrong?");
        process.answer(
                "Daniel Osei",
                stage.workingDay(3, "19:15"),
                consultation,
                true,
                "Refer to children's social care and the police. Her own view is recorded, it is not a reason to wait.",
                "She is 12, there is an unknown contact and a phone nobody gave her.",
                null);
        var referral =
                process.refer("Leah Barnes", stage.workingDay(3, "19:25"), concern, null, null);
        process.screen(
                "Gareth Pugh",
                stage.workingDay(3, "19:50"),
                referral,
                "Spoke to the club lead: Amira is at home with her mother, who has the phone for tonight.");
        process.claim("Priya Nair", stage.workingDay(2, "09:05"), referral, 1);
        process.decide(
                "Priya Nair",
                stage.workingDay(2, "15:30"),
                referral,
                2,
                CourseOfAction.SECTION_17_ASSESSMENT,
                true,
                "Amira is 12. An unknown person gives her things and asks to meet; the police want the contact left open"
                        + " until it is advised upon. Her needs have to be assessed with her family.",
                new Wishes.Known(
                        "I do not want trouble for anybody. I like the club and want to keep going.",
                        "Seen alone at school by the social worker",
                        stage.workingDay(2),
                        "Her wish to keep going to the club is met; the assessment goes on although she sees no harm."),
                List.of(
                        process.consulted(
                                "Karen Doyle",
                                stage.workingDay(2, "10:00"),
                                "Leave the contact open until the account was looked at."),
                        process.consulted(
                                "Daniel Osei",
                                stage.workingDay(2, "10:20"),
                                "Amira trusts Leah; she may talk to her.")));
    }

    /** 2: immediate danger at night, police protection. */
    private void callum() {
        var night = stage.daysAgo(2, "22:40");
        var c =
                new AboutChild(
                        null,
                        describe("Callum", "Rudd", 15, Sex.M, "Harbour Academy"),
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
                        raise(
                                account(
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
                                        stage.daysAgo(2, "23:15"),
                                        "The emergency foster placement found by the duty team",
                                        "Left there he would be likely to suffer significant harm.",
                                        true,
                                        true,
                                        false)));
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
        stage.run(
                "Rhys Morgan",
                stage.daysAgo(1, "08:30"),
                () ->
                        consultations.addAfterwards(
                                new AddConsultation(
                                        key(),
                                        concern,
                                        "Sally Draper, service manager, by telephone",
                                        "Calling 999 and referring at once was right.",
                                        true,
                                        "He was in immediate danger.")));
    }

    /** 3: attendance and an older friend; section 17. */
    private void daniela() {
        var morning = stage.workingDay(5, "10:20");
        var concern =
                process.raise(
                        "Joe Tanner",
                        morning,
                        raise(
                                account(
                                        "Daniela's attendance fell from 94 to 71 per cent in six weeks. An older friend with a car"
                                                + " brings her late and picks her up at lunch.",
                                        ToldBy.SEEN,
                                        null,
                                        morning,
                                        "Harbour Academy",
                                        ContactKind.IN_PERSON),
                                child(
                                        "Daniela",
                                        "Costa",
                                        16,
                                        Sex.F,
                                        "Harbour Academy",
                                        Safe.YES,
                                        Safe.YES,
                                        OwnView.UNSURE,
                                        "She says he is kind but asks where she is all the time.")));
        var consultation =
                process.ask(
                        "Joe Tanner",
                        stage.workingDay(5, "11:00"),
                        concern,
                        "Susan Park",
                        Safe.YES,
                        "Her parents are worried too and would like help.");
        process.answer(
                "Susan Park",
                stage.workingDay(5, "12:10"),
                consultation,
                true,
                "Refer. Tell her parents that we do; they are safe to tell.",
                "Absence, lifts and control by an older person together.",
                stage.workingDay(4));
        var referral =
                process.refer("Joe Tanner", stage.workingDay(5, "14:00"), concern, null, null);
        process.screen(
                "Priya Nair",
                stage.workingDay(5, "14:25"),
                referral,
                "Attends today, goes home with her father. Safe tonight.");
        process.claim("Tom Ashworth", stage.workingDay(4, "09:10"), referral, 1);
        process.decide(
                "Tom Ashworth",
                stage.workingDay(4, "14:45"),
                referral,
                2,
                CourseOfAction.SECTION_17_ASSESSMENT,
                true,
                "A strategy discussion was considered with the police and not held: no sign of significant harm so far. Her"
                        + " needs and her parents' worries call for an assessment.",
                new Wishes.Known(
                        "I want to pass my exams. I do not want him to know that I talked to you.",
                        "By telephone, from school, with her tutor beside her",
                        stage.workingDay(4),
                        "He will not be told. The plan starts with school."),
                List.of(
                        process.consulted(
                                "Karen Doyle",
                                stage.workingDay(4, "11:00"),
                                "Nothing known about the driver; no offence disclosed."),
                        process.consulted(
                                "Susan Park",
                                stage.workingDay(4, "11:30"),
                                "Her parents work with the school.")));
    }

    private static RaiseConcern raise(Account account, AboutChild about) {
        return new RaiseConcern(key(), account, List.of(about), null, null);
    }

    private Account account(
            String what,
            ToldBy toldBy,
            @org.jspecify.annotations.Nullable String words,
            Instant at,
            String place,
            ContactKind contact) {
        var time = at.atZone(England.ZONE);
        return new Account(
                what,
                toldBy,
                words,
                time.toLocalDate(),
                Precision.MINUTE,
                LocalTime.of(time.getHour(), time.getMinute()),
                place,
                contact,
                null,
                null);
    }

    private AboutChild child(
            String given,
            String family,
            int age,
            Sex sex,
            String school,
            Safe now,
            Safe home,
            OwnView view,
            String viewWords) {
        return new AboutChild(
                null,
                describe(given, family, age, sex, school),
                null,
                now,
                home,
                null,
                false,
                null,
                Exploitation.SUSPECTED,
                view,
                viewWords,
                null,
                null,
                List.of());
    }

    private ChildDescription describe(
            String given, String family, int age, Sex sex, String school) {
        return new ChildDescription(
                given, family, null, null, process.aged(age), sex, null, school, null);
    }
}
