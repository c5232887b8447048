package org.waymark.sharing.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Proofs;
import org.waymark.access.Shown;
import org.waymark.access.ShowsNoChild;
import org.waymark.access.Version;
import org.waymark.people.AgencyId;
import org.waymark.people.AgencyKind;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKey;
import org.waymark.sharing.AnswerVictimRequest;
import org.waymark.sharing.AskVictimInformation;
import org.waymark.sharing.DisclosureId;
import org.waymark.sharing.DisclosureQueries;
import org.waymark.sharing.Told;
import org.waymark.sharing.VictimAnswer;
import org.waymark.sharing.VictimAnswers;
import org.waymark.sharing.VictimRequestId;
import org.waymark.sharing.VictimRequestQueries;
import org.waymark.sharing.VictimRequests;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

import java.time.Instant;

/** Requests of the police for a victim's information, and their answers (domain.md E.4). */
@Controller
@RequestMapping("/victim-information-requests")
class VictimRequestController {
    private static final String SCREEN = "victim-request";

    private final Access access;
    private final Proofs proofs;
    private final VictimRequests requests;
    private final VictimAnswers answers;
    private final VictimRequestQueries query;
    private final DisclosureQueries disclosures;
    private final KeptForms kept;

    VictimRequestController(
            Access access,
            Proofs proofs,
            VictimRequests requests,
            VictimAnswers answers,
            VictimRequestQueries query,
            DisclosureQueries disclosures,
            KeptForms kept) {
        this.access = access;
        this.proofs = proofs;
        this.requests = requests;
        this.answers = answers;
        this.query = query;
        this.disclosures = disclosures;
        this.kept = kept;
    }

    @GetMapping
    Shown<VictimRequestsPage> list(
            Frame frame, @RequestParam(required = false) @Nullable Instant before) {
        var police = CurrentPractitioner.get().agency().kind() == AgencyKind.POLICE;
        return access.show(
                "victim-requests", () -> new VictimRequestsPage(frame, query.mine(before), police));
    }

    @ShowsNoChild("a form; the reference in it is the reader's own")
    @GetMapping("/new")
    NewVictimRequestPage blank(Frame frame, Form asked) {
        proofs.police();
        var start = Form.blank().with("reference", asked.text("reference"));
        var shown = kept.open(start, me(), NewVictimRequestPage.DRAFT);
        return blankPage(frame, shown.form(), shown.words());
    }

    @PostMapping
    Next ask(Frame frame, Form form, CommandKey key, RedirectAttributes next) {
        proofs.police();
        return Next.afterPlain(
                form,
                () -> {
                    var id = requests.ask(read(form, key));
                    kept.discard(me(), NewVictimRequestPage.DRAFT);
                    Flashes.success(next, "Sent. You are told when it is answered.");
                    return "/victim-information-requests/" + id;
                },
                wrong -> blankPage(frame, wrong, null));
    }

    private NewVictimRequestPage blankPage(Frame frame, Form form, @Nullable String words) {
        return new NewVictimRequestPage(frame, form, words, requests.holders(), me().toString());
    }

    private AskVictimInformation read(Form form, CommandKey key) {
        var holder = form.uuid("holder");
        return new AskVictimInformation(
                key,
                requests.childOf(form.words("reference")).orElse(null),
                holder == null ? null : new AgencyId(holder),
                form.words("crimeReference"),
                form.words("what"),
                form.words("believedHeld"),
                form.words("lineOfEnquiry"),
                form.words("necessity"),
                form.yesNo("counselling"),
                form.words("probative"),
                form.words("approvedBy"),
                SharingReading.day(form, "approvedOn"),
                SharingReading.day(form, "noticeOn"),
                form.words("noNotice"),
                SharingReading.day(form, "neededBy"));
    }

    @GetMapping("/{victimRequest}")
    Shown<VictimRequestPage> one(Frame frame, @PathVariable VictimRequestId victimRequest) {
        return access.show(SCREEN, () -> page(frame, Form.blank(), victimRequest));
    }

    private VictimRequestPage page(Frame frame, Form form, VictimRequestId id) {
        var shown = kept.of(form, Form.blank(), id.value(), VictimRequestPage.DRAFT);
        return new VictimRequestPage(
                frame, shown.form(), shown.words(), query.get(id), disclosures.of(id));
    }

    @PostMapping("/{victimRequest}/answer")
    Next answer(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable VictimRequestId victimRequest,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                victimRequest,
                () -> {
                    answers.answer(read(form, key, version, victimRequest));
                    kept.discard(victimRequest.value(), VictimRequestPage.DRAFT);
                    Flashes.success(next, "Answered. The officer is told.");
                });
    }

    private static AnswerVictimRequest read(
            Form form, CommandKey key, Version version, VictimRequestId id) {
        var disclosure = form.uuid("disclosure");
        return new AnswerVictimRequest(
                key,
                id,
                version.number(),
                form.choice("answer", VictimAnswer.class),
                form.words("words"),
                disclosure == null ? null : new DisclosureId(disclosure),
                form.choice("childTold", Told.class),
                form.choice("isvaTold", Told.class));
    }

    @PostMapping("/{victimRequest}/seen")
    Next seen(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable VictimRequestId victimRequest,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                victimRequest,
                () -> {
                    answers.seen(key, victimRequest);
                    Flashes.success(next, "It is recorded that you have read the answer.");
                });
    }

    private Next after(Frame frame, Form form, VictimRequestId id, Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    return "/victim-information-requests/" + id;
                },
                wrong -> access.show(SCREEN, () -> page(frame, wrong, id)));
    }

    private static java.util.UUID me() {
        return CurrentPractitioner.get().id().value();
    }
}
