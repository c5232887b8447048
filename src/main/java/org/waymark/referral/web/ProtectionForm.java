package org.waymark.referral.web;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Version;
import org.waymark.calendar.England;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.referral.ChangePoliceProtection;
import org.waymark.referral.EndPoliceProtection;
import org.waymark.referral.PoliceProtectionId;
import org.waymark.referral.ReferralRules;
import org.waymark.referral.TakePoliceProtection;
import org.waymark.referral.TakePoliceProtection.Told;
import org.waymark.referral.frontdoor.ProtectionInFull;
import org.waymark.requests.CommandKey;
import org.waymark.web.RuleBroken;
import org.waymark.web.forms.ClockTime;
import org.waymark.web.forms.DateParts;
import org.waymark.web.forms.Form;

/** What the pages of police protection send. */
final class ProtectionForm {
    private ProtectionForm() {}

    static TakePoliceProtection take(
            Form form, CommandKey key, ChildId child, @Nullable ConcernId concern) {
        return new TakePoliceProtection(
                key,
                child,
                concern,
                text(form, "officer"),
                text(form, "designatedOfficer"),
                moment(form, "takenAt"),
                text(form, "whereNow"),
                text(form, "reason"),
                told(form),
                text(form, "newFacts"));
    }

    static ChangePoliceProtection change(
            Form form, CommandKey key, PoliceProtectionId protection, Version version) {
        return new ChangePoliceProtection(
                key,
                protection,
                version.number(),
                text(form, "designatedOfficer"),
                text(form, "whereNow"),
                told(form));
    }

    static EndPoliceProtection end(
            Form form, CommandKey key, PoliceProtectionId protection, Version version) {
        var at = moment(form, "endedAt");
        if (at == null && (!form.date("endedAt").isEmpty() || form.has("endedAt-time")))
            throw new RuleBroken(ReferralRules.PROTECTION_END_NEEDS_MOMENT, "endedAt");
        return new EndPoliceProtection(
                key, protection, version.number(), at, text(form, "because"));
    }

    /** The form for bringing it up to date, filled with how it stands. */
    static Form of(ProtectionInFull p) {
        return Form.blank()
                .with("designatedOfficer", or(p.designatedOfficer()))
                .with("whereNow", or(p.whereNow()))
                .with("childTold", p.childToldAt() == null ? "" : "yes")
                .with("parentsTold", p.toldParents())
                .with("notSafeBecause", or(p.parentsNotSafeBecause()));
    }

    private static Told told(Form form) {
        var notSafe = form.is("parentsTold", "NOT_SAFE");
        return new Told(
                form.is("childTold", "yes"),
                form.is("parentsTold", "TOLD"),
                notSafe,
                notSafe ? text(form, "notSafeBecause") : null);
    }

    /**
     * A date and a time as England's clocks show them; null where either is missing or no such.
     *
     * @throws RuleBroken for the hour that March leaves out
     */
    private static @Nullable Instant moment(Form form, String name) {
        var day = form.date(name).exact();
        var time = ClockTime.parse(form.text(name + "-time"));
        if (day.isEmpty() || time.isEmpty()) return null;
        return England.instantOf(LocalDateTime.of(day.get(), time.get()))
                .orElseThrow(() -> new RuleBroken(ReferralRules.TIME_LEFT_OUT, name));
    }

    /** Now, as the form has it. */
    static Form at(Form form, String name, Instant moment) {
        var there = moment.atZone(England.ZONE);
        return form.with(name, DateParts.of(there.toLocalDate()))
                .with(name + "-time", "%02d:%02d".formatted(there.getHour(), there.getMinute()));
    }

    private static String or(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static @Nullable String text(Form form, String name) {
        return form.has(name) ? form.text(name) : null;
    }
}
