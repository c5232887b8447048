package org.waymark.meetings.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.casefile.CaseReference;
import org.waymark.meetings.Convening;
import org.waymark.meetings.MeetingLists;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** One's own meetings, those of a child, and planning one. */
@Controller
class MeetingsController {
    private static final String PLAN = "plan-meeting";

    private final Access access;
    private final MeetingLists lists;
    private final Convening convening;
    private final MeetingForms forms;
    private final KeptForms drafts;

    MeetingsController(
            Access access,
            MeetingLists lists,
            Convening convening,
            MeetingForms forms,
            KeptForms drafts) {
        this.access = access;
        this.lists = lists;
        this.convening = convening;
        this.forms = forms;
        this.drafts = drafts;
    }

    @GetMapping("/meetings")
    Shown<MeetingsPage> mine(Frame frame, @RequestParam(required = false) @Nullable String before) {
        return access.show(
                "meetings", () -> new MeetingsPage(frame, lists.mine(before), null, false));
    }

    @GetMapping("/files/{reference}/meetings")
    Shown<MeetingsPage> ofChild(
            Frame frame,
            @PathVariable CaseReference reference,
            @RequestParam(required = false) @Nullable String before) {
        return access.show("file.meetings", () -> list(frame, reference, before));
    }

    @GetMapping("/files/{reference}/meetings/new")
    Shown<PlanPage> plan(Frame frame, @PathVariable CaseReference reference) {
        return access.show("meeting.plan", () -> plan(frame, Form.blank(), reference));
    }

    @PostMapping("/files/{reference}/meetings/new")
    Next plan(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    var child = convening.known(reference);
                    var meeting = convening.convene(forms.plan(form, key, child));
                    drafts.discard(child.value(), PLAN);
                    Flashes.success(next, "Planned. Those who are asked have it in their work.");
                    return "/meetings/" + meeting;
                },
                wrong -> access.show("meeting.plan", () -> plan(frame, wrong, reference)));
    }

    private MeetingsPage list(Frame frame, CaseReference reference, @Nullable String before) {
        var child = convening.child(reference);
        return new MeetingsPage(frame, lists.of(child, before), reference.value(), mayConvene());
    }

    private PlanPage plan(Frame frame, Form form, CaseReference reference) {
        var child = convening.toPlan(reference);
        var kept = drafts.of(form, Form.blank(), child.value(), PLAN);
        return new PlanPage(frame, kept.form(), kept.words(), child, reference.value());
    }

    private static boolean mayConvene() {
        return CurrentPractitioner.get().agency().kind() == AgencyKind.CHILDRENS_SOCIAL_CARE;
    }
}
