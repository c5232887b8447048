package org.waymark.court.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Printed;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.court.Appointment;
import org.waymark.court.CourtAnswer;
import org.waymark.court.CourtCaseId;
import org.waymark.court.CourtCommand;
import org.waymark.court.CourtKind;
import org.waymark.court.CourtQuery;
import org.waymark.court.HearingId;
import org.waymark.court.HearingKind;
import org.waymark.court.HearingState;
import org.waymark.court.InterviewKind;
import org.waymark.court.Measure;
import org.waymark.court.Proceedings;
import org.waymark.court.Wish;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.forms.Form;

/** Interviews, hearings and special measures. */
@Controller
class StepsController {
    private final Access access;
    private final CourtPages pages;
    private final CaseSaving saving;
    private final Proceedings proceedings;
    private final CourtQuery query;
    private final KeptForms kept;
    private final Clock clock;

    StepsController(
            Access access,
            CourtPages pages,
            CaseSaving saving,
            Proceedings proceedings,
            CourtQuery query,
            KeptForms kept,
            Clock clock) {
        this.access = access;
        this.pages = pages;
        this.saving = saving;
        this.proceedings = proceedings;
        this.query = query;
        this.kept = kept;
        this.clock = clock;
    }

    @PostMapping("/court-cases/{courtCase}/interviews")
    Next interview(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CourtCaseId courtCase,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                courtCase,
                next,
                "The interview is recorded.",
                () ->
                        proceedings.add(
                                new CourtCommand.AddInterview(
                                        key,
                                        courtCase,
                                        form.choice("interviewKind", InterviewKind.class),
                                        CourtReading.day(form, "heldOn"),
                                        form.words("place"),
                                        form.words("interviewers"),
                                        form.yesNo("intermediary"),
                                        form.words("recording"))));
    }

    @PostMapping("/court-cases/{courtCase}/hearings")
    Next hearing(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CourtCaseId courtCase,
            RedirectAttributes next) {
        return saving.of(
                frame,
                form,
                courtCase,
                next,
                "The hearing is planned. Look at the special measures again: eligibility is worked out for its day.",
                () ->
                        proceedings.add(
                                new CourtCommand.AddHearing(
                                        key,
                                        courtCase,
                                        form.choice("hearingKind", HearingKind.class),
                                        CourtReading.moment(form, "startsAt"),
                                        form.choice("courtKind", CourtKind.class),
                                        form.words("court"),
                                        form.yesNo("childAttends"))));
    }

    @GetMapping("/court-hearings/{hearing}")
    Shown<HearingPage> hearing(Frame frame, @PathVariable HearingId hearing) {
        return access.show("court.hearing", () -> pages.hearing(frame, Form.blank(), hearing));
    }

    @PostMapping("/court-hearings/{hearing}")
    Next settle(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable HearingId hearing,
            RedirectAttributes next) {
        return Next.after(
                form,
                () -> {
                    var of =
                            proceedings.settle(
                                    new CourtCommand.SettleHearing(
                                            key,
                                            hearing,
                                            version.number(),
                                            form.choice("hearingState", HearingState.class),
                                            form.words("outcome")));
                    Flashes.success(next, "Saved.");
                    return "/court-cases/" + of;
                },
                wrong -> access.show("court.hearing", () -> pages.hearing(frame, wrong, hearing)));
    }

    @GetMapping("/court-hearings/{hearing}/appointment.ics")
    Printed appointment(@PathVariable HearingId hearing) {
        var shown =
                access.show(
                        "court.appointment",
                        org.waymark.access.Act.PRINT,
                        () -> {
                            var court = query.get(query.caseOf(hearing));
                            var h = court.hearing(hearing).orElseThrow(NotFound::new);
                            return new Appointment(
                                    hearing,
                                    court.child().id(),
                                    h.startsAt(),
                                    h.state() == HearingState.CANCELLED
                                            || h.state() == HearingState.MOVED,
                                    clock.instant());
                        });
        return Printed.appointment(shown, "appointment.ics", Appointment::bytes);
    }

    @GetMapping("/court-cases/{courtCase}/measures/{measure}")
    Shown<MeasurePage> measure(
            Frame frame, @PathVariable CourtCaseId courtCase, @PathVariable String measure) {
        return access.show(
                "court.measure",
                () -> pages.measure(frame, Form.blank(), courtCase, named(measure)));
    }

    @PostMapping("/court-cases/{courtCase}/measures/{measure}")
    Next record(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable CourtCaseId courtCase,
            @PathVariable String measure,
            RedirectAttributes next) {
        var which = named(measure);
        return Next.after(
                form,
                () -> {
                    proceedings.record(command(form, key, version, courtCase, which));
                    kept.discard(courtCase.value(), MeasurePage.draftKind(which));
                    Flashes.success(next, "Saved.");
                    return "/court-cases/" + courtCase;
                },
                wrong ->
                        access.show(
                                "court.measure",
                                () -> pages.measure(frame, wrong, courtCase, which)));
    }

    private static CourtCommand.RecordMeasure command(
            Form form, CommandKey key, Version version, CourtCaseId courtCase, Measure which) {
        return new CourtCommand.RecordMeasure(
                key,
                courtCase,
                which,
                version.number(),
                CourtReading.day(form, "consideredOn"),
                form.choice("wish", Wish.class),
                form.words("wishWords"),
                CourtReading.day(form, "requestedOn"),
                form.choice("answer", CourtAnswer.class),
                CourtReading.day(form, "answeredOn"),
                form.words("reason"),
                CourtReading.day(form, "usedOn"));
    }

    private static Measure named(String slug) {
        return Measure.of(slug).orElseThrow(NotFound::new);
    }
}
