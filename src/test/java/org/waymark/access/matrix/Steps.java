package org.waymark.access.matrix;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.BankHolidays;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Precision;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.child.ChildDescription;
import org.waymark.child.Sex;
import org.waymark.child.Wishes;
import org.waymark.identification.AboutChild;
import org.waymark.identification.AboutWorker;
import org.waymark.identification.Account;
import org.waymark.identification.Advice;
import org.waymark.identification.AnswerConsultation;
import org.waymark.identification.AskConsultation;
import org.waymark.identification.ConcernId;
import org.waymark.identification.Concerns;
import org.waymark.identification.ConsultationId;
import org.waymark.identification.Consultations;
import org.waymark.identification.Exploitation;
import org.waymark.identification.OwnView;
import org.waymark.identification.RaiseConcern;
import org.waymark.identification.Safe;
import org.waymark.identification.ToldBy;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.DecideReferral;
import org.waymark.referral.Decisions;
import org.waymark.referral.Deliveries;
import org.waymark.referral.DeliveryId;
import org.waymark.referral.EscalationId;
import org.waymark.referral.Escalations;
import org.waymark.referral.FrontDoor;
import org.waymark.referral.OverrideId;
import org.waymark.referral.Overrides;
import org.waymark.referral.PoliceProtectionId;
import org.waymark.referral.PoliceProtections;
import org.waymark.referral.ReferralId;
import org.waymark.referral.Referrals;
import org.waymark.referral.SendReferral;
import org.waymark.referral.TakePoliceProtection;
import org.waymark.testing.Northmoor;

/**
 * The commands from concern to decision, each with the least that it asks for, as of one moment.
 */
final class Steps extends FileSteps {
    private static final Map<String, String> RECEIVERS =
            Map.of(
                    "CHILDRENS_SOCIAL_CARE",
                    "Tom Ashworth",
                    "POLICE",
                    "Karen Doyle",
                    "DUTY_TEAM",
                    "Gareth Pugh");

    private int born;

    Steps(Northmoor area, Instant moment) {
        super(area, moment);
    }

    ConcernId raise(String who, String child, @Nullable String aboutWorker) {
        var day = England.dateOf(moment);
        var names = child.split(" ");
        canary = names[1];
        var worker =
                aboutWorker == null
                        ? null
                        : new AboutWorker(
                                area.person(aboutWorker).id(),
                                words("A member of staff"),
                                "Harbour Academy");
        var description =
                new ChildDescription(
                        names[0],
                        names[1],
                        null,
                        null,
                        birth(day),
                        Sex.F,
                        null,
                        "Harbour Academy",
                        null);
        var about =
                new AboutChild(
                        null,
                        description,
                        null,
                        Safe.YES,
                        Safe.YES,
                        null,
                        false,
                        null,
                        Exploitation.SUSPECTED,
                        OwnView.NOT_ASKED,
                        null,
                        null,
                        null,
                        List.of());
        var account =
                new Account(
                        words("A gift that nobody can explain."),
                        ToldBy.SEEN,
                        null,
                        day,
                        Precision.DAY,
                        null,
                        null,
                        null,
                        null,
                        null);
        return as(
                who,
                () -> {
                    var concerns = area.bean(Concerns.class);
                    var occasion =
                            concerns.raise(
                                    new RaiseConcern(key(), account, List.of(about), worker, null));
                    return concerns.ofOccasion(occasion).getFirst();
                });
    }

    /** Each another day, far enough apart that no two look like the same child. */
    private Birth birth(LocalDate day) {
        return new Birth(day.minusYears(14).minusDays(11L * born++), BirthPrecision.DAY);
    }

    ConsultationId ask(String who, ConcernId concern, String lead) {
        var to = area.person(lead).id();
        return as(
                who,
                () ->
                        area.bean(Consultations.class)
                                .ask(
                                        new AskConsultation(
                                                key(),
                                                concern,
                                                to,
                                                false,
                                                Safe.YES,
                                                words("Shall we refer?"),
                                                null)));
    }

    void answer(String who, String consultation) {
        run(
                who,
                () ->
                        area.bean(Advice.class)
                                .answer(
                                        new AnswerConsultation(
                                                key(),
                                                new ConsultationId(UUID.fromString(consultation)),
                                                0,
                                                words("Refer it."),
                                                true,
                                                words("It fits the indicators."),
                                                null)));
    }

    ReferralId refer(String who, ConcernId concern) {
        return as(
                who,
                () ->
                        area.bean(Referrals.class)
                                .send(new SendReferral(key(), concern, false, null, null, null)));
    }

    ReferralId referUrgently(String who, ConcernId concern) {
        return as(
                who,
                () ->
                        area.bean(Referrals.class)
                                .send(
                                        new SendReferral(
                                                key(),
                                                concern,
                                                true,
                                                words("Not safe at home."),
                                                words("No time."),
                                                null)));
    }

    void claim(String who, String referral) {
        run(who, () -> area.bean(FrontDoor.class).claim(key(), referral(referral), 0));
    }

    OverrideId askOverride(String who, String referral) {
        return as(
                who,
                () ->
                        area.bean(Overrides.class)
                                .ask(
                                        key(),
                                        referral(referral),
                                        CourseOfAction.FAMILY_HELP,
                                        words("Help is there already.")));
    }

    void decide(String who, String referral) {
        run(
                who,
                () ->
                        area.bean(Decisions.class)
                                .decide(
                                        new DecideReferral(
                                                key(),
                                                referral(referral),
                                                1,
                                                CourseOfAction.SECTION_17_ASSESSMENT,
                                                words("The needs have to be assessed."),
                                                true,
                                                List.of(),
                                                words("The referral said it all."),
                                                new Wishes.NotYet(words("Could not be reached.")),
                                                null,
                                                null,
                                                null)));
    }

    EscalationId escalate(String who, String referral) {
        return as(
                who,
                () ->
                        area.bean(Escalations.class)
                                .escalate(
                                        key(),
                                        referral(referral),
                                        words("It needs more than this.")));
    }

    PoliceProtectionId protect(String who, ChildId child, ConcernId concern) {
        return as(
                who,
                () ->
                        area.bean(PoliceProtections.class)
                                .take(
                                        new TakePoliceProtection(
                                                key(),
                                                child,
                                                concern,
                                                "PC 4417",
                                                null,
                                                moment,
                                                words("A foster home"),
                                                words("Likely significant harm."),
                                                true,
                                                true,
                                                false)));
    }

    /** By each receiver, so that no later alert lets the duty team in. */
    void acknowledge(ConcernId concern) {
        area.sql()
                .sql(
                        "select destination, id from delivery where concern_id = ? and sent_at is not null")
                .param(concern.value())
                .query((r, n) -> Map.entry(r.getString(1), r.getObject(2, UUID.class)))
                .list()
                .forEach(d ->
                        run(
                                java.util.Objects.requireNonNull(RECEIVERS.get(d.getKey())),
                                () ->
                                        area.bean(Deliveries.class)
                                                .acknowledge(new DeliveryId(d.getValue()))));
    }

    /** Of the last working day before today. */
    static Instant morning() {
        var day = England.dateOf(Instant.now()).minusDays(1);
        while (!new BankHolidays().isWorkingDay(day)) day = day.minusDays(1);
        return day.atTime(LocalTime.of(10, 0)).atZone(England.ZONE).toInstant();
    }
}
