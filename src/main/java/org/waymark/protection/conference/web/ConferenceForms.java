package org.waymark.protection.conference.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.meetings.How;
import org.waymark.meetings.MeetingId;
import org.waymark.meetings.MeetingRules;
import org.waymark.meetings.NewInvitation;
import org.waymark.meetings.PeopleTyped;
import org.waymark.people.Practitioner;
import org.waymark.protection.AbuseCategory;
import org.waymark.protection.EnquiryId;
import org.waymark.protection.ProtectionPlanId;
import org.waymark.protection.ProtectionRules;
import org.waymark.protection.conference.ConveneConference;
import org.waymark.protection.conference.DecideConference;
import org.waymark.protection.conference.Participation;
import org.waymark.requests.CommandKey;
import org.waymark.web.Checks;
import org.waymark.web.forms.ClockTime;
import org.waymark.web.forms.Form;

/** Reads the forms of conferences. */
@Component
class ConferenceForms {
    private final PeopleTyped people;

    ConferenceForms(PeopleTyped people) {
        this.people = people;
    }

    ConveneConference convene(
            Form form,
            CommandKey key,
            @Nullable EnquiryId enquiry,
            @Nullable ProtectionPlanId plan) {
        var checks = new Checks();
        var at = moment(form, "planned", checks);
        var found = new ArrayList<Practitioner>();
        checks.require(
                () -> {
                    var chair = people.find(form.words("chair"), "chair");
                    if (chair != null) found.add(chair);
                },
                "chair");
        checks.orThrow();
        return new ConveneConference(
                key,
                enquiry,
                plan,
                at,
                form.choice("how", How.class),
                form.words("place"),
                found.isEmpty() ? null : found.getFirst().id(),
                java.util.List.<NewInvitation>of(),
                form.words("lateWhy"),
                form.words("safety"));
    }

    static DecideConference decide(Form form, CommandKey key, MeetingId id, int version) {
        var checks = new Checks();
        var every = form.words("visitEvery");
        checks.require(
                every == null || every.matches("[1-9]|[1-5][0-9]|60"),
                ProtectionRules.VISIT_INTERVAL_WRONG,
                "visitEvery");
        checks.orThrow();
        return new DecideConference(
                key,
                id,
                version,
                form.choice("participation", Participation.class),
                form.words("childWords"),
                form.words("advocate"),
                form.is("plan", "yes")
                        ? Boolean.TRUE
                        : form.is("plan", "no") ? Boolean.FALSE : null,
                form.choice("category", AbuseCategory.class),
                every == null ? null : Integer.valueOf(every),
                form.words("reason"),
                form.is("needPlan", "yes"),
                form.words("lateWhy"),
                form.words("safety"));
    }

    private static @Nullable Instant moment(Form form, String name, Checks checks) {
        var day = day(form, name, checks);
        var time = ClockTime.parse(form.text(name + "-time")).orElse(null);
        checks.require(
                form.date(name).isEmpty() || time != null,
                MeetingRules.TIME_UNREADABLE,
                name + "-time");
        return day == null || time == null
                ? null
                : England.instantOf(day.atTime(time)).orElse(null);
    }

    static @Nullable LocalDate day(Form form, String name, Checks checks) {
        var date = form.date(name);
        var day = date.year().matches("\\d{4}") ? date.exact().orElse(null) : null;
        checks.require(date.isEmpty() || day != null, MeetingRules.DATE_UNREADABLE, name);
        return day;
    }
}
