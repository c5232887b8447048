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
import org.waymark.access.Shown;
import org.waymark.access.ShowsNoChild;
import org.waymark.access.Version;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Role;
import org.waymark.requests.CommandKey;
import org.waymark.sharing.Choosable;
import org.waymark.sharing.DataRequestCommand;
import org.waymark.sharing.DataRequestFiles;
import org.waymark.sharing.DataRequestId;
import org.waymark.sharing.DataRequestOutcomes;
import org.waymark.sharing.DataRequestQueries;
import org.waymark.sharing.DataRequestSteps;
import org.waymark.sharing.DataRequestView;
import org.waymark.sharing.DataRequests;
import org.waymark.sharing.DisclosureQueries;
import org.waymark.sharing.RequestKind;
import org.waymark.sharing.RequestOutcome;
import org.waymark.sharing.Requester;
import org.waymark.sharing.StepKind;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The register of requests, for the data-protection officer (domain.md H.5). */
@Controller
@RequestMapping("/data-requests")
class DataRequestController {
    private static final String SCREEN = "data-request";

    private final Access access;
    private final DataRequests requests;
    private final DataRequestSteps steps;
    private final DataRequestFiles files;
    private final DataRequestOutcomes outcomes;
    private final DataRequestQueries query;
    private final DisclosureQueries disclosures;
    private final KeptForms kept;
    private final Clock clock;

    DataRequestController(
            Access access,
            DataRequests requests,
            DataRequestSteps steps,
            DataRequestFiles files,
            DataRequestOutcomes outcomes,
            DataRequestQueries query,
            DisclosureQueries disclosures,
            KeptForms kept,
            Clock clock) {
        this.access = access;
        this.requests = requests;
        this.steps = steps;
        this.files = files;
        this.outcomes = outcomes;
        this.query = query;
        this.disclosures = disclosures;
        this.kept = kept;
        this.clock = clock;
    }

    @GetMapping
    Shown<DataRequestsPage> register(
            Frame frame, @RequestParam(required = false) @Nullable String after) {
        return access.show(
                "data-requests",
                () -> new DataRequestsPage(frame, query.register(after), clock.instant()));
    }

    @ShowsNoChild("a form; the reference in it is the reader's own")
    @GetMapping("/new")
    NewDataRequestPage blank(Frame frame) {
        requests.recorder();
        var shown = kept.find(NewDataRequestPage.DRAFT, me());
        return new NewDataRequestPage(frame, shown.form(), shown.words(), me().toString());
    }

    @PostMapping
    Next receive(Frame frame, Form form, CommandKey key, RedirectAttributes next) {
        requests.recorder();
        return Next.afterPlain(
                form,
                () -> {
                    var id = requests.receive(read(form, key));
                    kept.discard(me(), NewDataRequestPage.DRAFT);
                    Flashes.success(next, "Written down. Its clock runs.");
                    return "/data-requests/" + id;
                },
                wrong -> new NewDataRequestPage(frame, wrong, null, me().toString()));
    }

    private static DataRequestCommand.Receive read(Form form, CommandKey key) {
        var breach = form.is("kind", RequestKind.BREACH.name());
        return new DataRequestCommand.Receive(
                key,
                form.choice("kind", RequestKind.class),
                form.words("reference"),
                form.words("requester"),
                form.choice("requesterIs", Requester.class),
                breach ? null : SharingReading.day(form, "receivedOn"),
                breach ? SharingReading.moment(form, "receivedOn") : null,
                form.words("words"),
                form.words("affected"));
    }

    @GetMapping("/{request}")
    Shown<DataRequestPage> one(Frame frame, @PathVariable DataRequestId request) {
        return access.show(SCREEN, () -> page(frame, Form.blank(), request));
    }

    private DataRequestPage page(Frame frame, Form form, DataRequestId id) {
        var view = query.get(id);
        var shown =
                kept.of(
                        form,
                        Form.blank(),
                        id.value(),
                        DataRequestPage.STEP,
                        DataRequestPage.OUTCOME,
                        DataRequestPage.STATEMENT);
        return new DataRequestPage(
                frame,
                shown.form(),
                shown.words(),
                view,
                CurrentPractitioner.get().is(Role.DATA_PROTECTION_OFFICER),
                entries(view),
                clock.instant());
    }

    /** What row security shows of the file: nothing, until it was opened for this request. */
    private List<Choosable.Line> entries(DataRequestView view) {
        var child = view.child();
        if (child == null || view.openUntil() == null || view.kind() != RequestKind.RECTIFICATION)
            return List.of();
        return disclosures.choosable(child).lines();
    }

    @PostMapping("/{request}/steps")
    Next add(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable DataRequestId request,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                request,
                () -> {
                    steps.add(
                            new DataRequestCommand.Add(
                                    key,
                                    request,
                                    version.number(),
                                    form.choice("step", StepKind.class),
                                    SharingReading.day(form, "on"),
                                    form.words("words")));
                    kept.discard(request.value(), DataRequestPage.STEP);
                    Flashes.success(next, "Saved.");
                });
    }

    @PostMapping("/{request}/file")
    Next open(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable DataRequestId request,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                request,
                () -> {
                    files.open(
                            new DataRequestCommand.OpenFile(
                                    key, request, version.number(), form.words("why")));
                    Flashes.success(next, "The file is open to you for this request.");
                });
    }

    @PostMapping("/{request}/statements")
    Next state(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable DataRequestId request,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                request,
                () -> {
                    files.state(
                            new DataRequestCommand.State(
                                    key,
                                    request,
                                    version.number(),
                                    form.uuid("entry"),
                                    form.words("kind"),
                                    form.words("statement")));
                    kept.discard(request.value(), DataRequestPage.STATEMENT);
                    Flashes.success(next, "Saved beside the entry. The entry stays as it was.");
                });
    }

    @PostMapping("/{request}/outcome")
    Next settle(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable DataRequestId request,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                request,
                () -> {
                    outcomes.settle(
                            new DataRequestCommand.Settle(
                                    key,
                                    request,
                                    version.number(),
                                    form.choice("outcome", RequestOutcome.class),
                                    form.words("outcomeWords"),
                                    form.words("letter")));
                    kept.discard(request.value(), DataRequestPage.OUTCOME);
                    Flashes.success(next, "Closed.");
                });
    }

    private Next after(Frame frame, Form form, DataRequestId id, Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    return "/data-requests/" + id;
                },
                wrong -> access.show(SCREEN, () -> page(frame, wrong, id)));
    }

    private static UUID me() {
        return CurrentPractitioner.get().id().value();
    }
}
