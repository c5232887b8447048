package org.waymark.protection.conference.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.meetings.MeetingId;
import org.waymark.protection.EnquiryId;
import org.waymark.protection.ProtectionPlanId;
import org.waymark.protection.conference.ConferenceDecisions;
import org.waymark.protection.conference.Conferences;
import org.waymark.requests.CommandKey;
import org.waymark.web.Checks;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Convening conferences, and what their chair decides. */
@Controller
class ConferenceController {
    private final Access access;
    private final ConferencePages pages;
    private final ConferenceForms forms;
    private final Conferences conferences;
    private final ConferenceDecisions decisions;

    ConferenceController(
            Access access,
            ConferencePages pages,
            ConferenceForms forms,
            Conferences conferences,
            ConferenceDecisions decisions) {
        this.access = access;
        this.pages = pages;
        this.forms = forms;
        this.conferences = conferences;
        this.decisions = decisions;
    }

    @GetMapping("/enquiries/{enquiry}/conference")
    Shown<NewConferencePage> initial(Frame frame, @PathVariable EnquiryId enquiry) {
        return access.show("conference.new", () -> pages.initial(frame, Form.blank(), enquiry));
    }

    @PostMapping("/enquiries/{enquiry}/conference")
    Next initial(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable EnquiryId enquiry,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    var made = conferences.convene(forms.convene(form, key, enquiry, null));
                    pages.sent(enquiry.value());
                    Flashes.success(next, "Convened. Now ask the people who should come.");
                    return "/meetings/" + made + "/people";
                },
                wrong -> access.show("conference.new", () -> pages.initial(frame, wrong, enquiry)));
    }

    @GetMapping("/protection-plans/{protectionPlan}/conference")
    Shown<NewConferencePage> review(
            Frame frame, @PathVariable("protectionPlan") ProtectionPlanId plan) {
        return access.show("conference.new", () -> pages.review(frame, Form.blank(), plan));
    }

    @PostMapping("/protection-plans/{protectionPlan}/conference")
    Next review(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable("protectionPlan") ProtectionPlanId plan,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    var made = conferences.convene(forms.convene(form, key, null, plan));
                    pages.sent(plan.value());
                    Flashes.success(next, "Convened. Now ask the people who should come.");
                    return "/meetings/" + made + "/people";
                },
                wrong -> access.show("conference.new", () -> pages.review(frame, wrong, plan)));
    }

    @GetMapping("/conferences/{conference}")
    Shown<ConferencePage> conference(Frame frame, @PathVariable MeetingId conference) {
        return access.show("conference", () -> pages.conference(frame, Form.blank(), conference));
    }

    @PostMapping("/conferences/{conference}/report")
    Next report(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable MeetingId conference,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                conference,
                () -> {
                    var checks = new Checks();
                    var on = ConferenceForms.day(form, "reportOn", checks);
                    checks.orThrow();
                    decisions.shareReport(key, conference, on, form.words("reportWith"));
                    Flashes.success(next, "Recorded.");
                });
    }

    @PostMapping("/conferences/{conference}/decision")
    Next decide(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable MeetingId conference,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                conference,
                () -> {
                    decisions.decide(
                            ConferenceForms.decide(form, key, conference, version.number()));
                    pages.sent(conference.value());
                    Flashes.success(next, "Decided. What follows from it has begun.");
                });
    }

    @PostMapping("/conferences/{conference}/alert")
    Next alert(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable MeetingId conference,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                conference,
                () -> {
                    decisions.alert(key, conference, form.words("alert"));
                    Flashes.success(next, "The team that has the file is told.");
                });
    }

    private Next after(Frame frame, Form form, MeetingId conference, Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    return "/conferences/" + conference;
                },
                wrong ->
                        access.show(
                                "conference", () -> pages.conference(frame, wrong, conference)));
    }
}
