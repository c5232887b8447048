package org.waymark.protection.web;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Proofs;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.protection.AfterEnquiry;
import org.waymark.protection.ConcludeEnquiry;
import org.waymark.protection.Enquiries;
import org.waymark.protection.EnquiryId;
import org.waymark.protection.EnquiryOutcome;
import org.waymark.protection.ExplainLateConference;
import org.waymark.protection.Recorders;
import org.waymark.protection.SeeChild;
import org.waymark.protection.reading.EnquiryQueries;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Section 47 enquiries (guide ¶10). */
@Controller
class EnquiryController {
    private static final String SCREEN = "enquiry";
    static final String VISIT = "enquiry-visit";
    static final String CONCLUSION = "enquiry-conclusion";

    private final Access access;
    private final EnquiryQueries queries;
    private final Enquiries commands;
    private final Recorders recorders;
    private final Proofs proofs;
    private final KeptForms kept;
    private final Clock clock;

    EnquiryController(
            Access access,
            EnquiryQueries queries,
            Enquiries commands,
            Recorders recorders,
            Proofs proofs,
            KeptForms kept,
            Clock clock) {
        this.access = access;
        this.queries = queries;
        this.commands = commands;
        this.recorders = recorders;
        this.proofs = proofs;
        this.kept = kept;
        this.clock = clock;
    }

    @GetMapping("/enquiries/{enquiry}")
    Shown<EnquiryPage> enquiry(Frame frame, @PathVariable EnquiryId enquiry) {
        return access.show(SCREEN, () -> page(frame, Form.blank(), enquiry));
    }

    @PostMapping("/enquiries/{enquiry}/visits")
    Next visit(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable EnquiryId enquiry,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                enquiry,
                () -> {
                    commands.see(visit(form, key, enquiry.value()));
                    kept.discard(enquiry.value(), VISIT);
                    Flashes.success(next, "Recorded.");
                });
    }

    static SeeChild visit(Form form, CommandKey key, java.util.UUID process) {
        return new SeeChild(
                key,
                process,
                Reading.moment(form, "visitAt"),
                form.yesNo("seen"),
                form.yesNo("alone"),
                form.words("visitor"),
                form.words("visitWords"));
    }

    @PostMapping("/enquiries/{enquiry}/conclusion")
    Next conclude(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable EnquiryId enquiry,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                enquiry,
                () -> {
                    commands.conclude(
                            new ConcludeEnquiry(
                                    key,
                                    enquiry,
                                    version.number(),
                                    form.words("findings"),
                                    form.choice("outcome", EnquiryOutcome.class),
                                    after(form),
                                    form.yesNo("conference"),
                                    form.words("conferenceReason"),
                                    form.words("notSeenWhy"),
                                    Reading.wishes(form)));
                    kept.discard(enquiry.value(), CONCLUSION);
                    Flashes.success(next, "The enquiry is concluded.");
                });
    }

    private static Set<AfterEnquiry> after(Form form) {
        var chosen = EnumSet.noneOf(AfterEnquiry.class);
        for (var a : AfterEnquiry.values()) if (form.all("after").contains(a.name())) chosen.add(a);
        return chosen;
    }

    @PostMapping("/enquiries/{enquiry}/late-conference")
    Next late(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable EnquiryId enquiry,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                enquiry,
                () -> {
                    commands.explainLate(
                            new ExplainLateConference(
                                    key,
                                    enquiry,
                                    version.number(),
                                    form.words("why"),
                                    form.words("safety")));
                    Flashes.success(next, "The reason is recorded.");
                });
    }

    private Next after(Frame frame, Form form, EnquiryId enquiry, Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    return "/enquiries/" + enquiry;
                },
                wrong -> access.show(SCREEN, () -> page(frame, wrong, enquiry)));
    }

    private EnquiryPage page(Frame frame, Form form, EnquiryId id) {
        var enquiry = queries.get(id);
        var shown = kept.of(form, Form.blank(), id.value(), VISIT, CONCLUSION);
        var socialCare = recorders.isSocialCare();
        return new EnquiryPage(
                frame,
                shown.form(),
                shown.words(),
                enquiry,
                socialCare || recorders.isPolice(),
                socialCare,
                proofs.isQualifiedSocialWorker(),
                clock.instant());
    }
}
