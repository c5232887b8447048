package org.waymark.sharing.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Act;
import org.waymark.access.Next;
import org.waymark.access.Printed;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.AdultId;
import org.waymark.people.AgencyId;
import org.waymark.people.LawfulBasis;
import org.waymark.requests.CommandKey;
import org.waymark.sharing.DecideDisclosure;
import org.waymark.sharing.DisclosureDecisions;
import org.waymark.sharing.DisclosureId;
import org.waymark.sharing.DisclosureQueries;
import org.waymark.sharing.Disclosures;
import org.waymark.sharing.Exemption;
import org.waymark.sharing.Fact;
import org.waymark.sharing.OffenceCondition;
import org.waymark.sharing.PrepareDisclosure;
import org.waymark.sharing.RecipientKind;
import org.waymark.sharing.SentBy;
import org.waymark.sharing.ServiceAgreement;
import org.waymark.sharing.SharedBytes;
import org.waymark.sharing.SharingChoice;
import org.waymark.sharing.SpecialCondition;
import org.waymark.sharing.Told;
import org.waymark.sharing.VictimRequestId;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** What would be shared, its preview, and the decision (product.md "Sharing"). */
@Controller
class DisclosureController {
    private static final String SCREEN = "disclosure";

    private final Access access;
    private final SharingPages pages;
    private final Disclosures disclosures;
    private final DisclosureDecisions decisions;
    private final DisclosureQueries query;

    DisclosureController(
            Access access,
            SharingPages pages,
            Disclosures disclosures,
            DisclosureDecisions decisions,
            DisclosureQueries query) {
        this.access = access;
        this.pages = pages;
        this.disclosures = disclosures;
        this.decisions = decisions;
        this.query = query;
    }

    @GetMapping("/files/{reference}/disclosures")
    Shown<DisclosuresPage> list(Frame frame, @PathVariable CaseReference reference) {
        return access.show("disclosures", () -> pages.disclosures(frame, reference));
    }

    @GetMapping("/files/{reference}/disclosures/new")
    Shown<NewDisclosurePage> blank(
            Frame frame,
            @PathVariable CaseReference reference,
            @RequestParam(required = false) @Nullable String request) {
        return access.show(
                "disclosure.new",
                () -> pages.newDisclosure(frame, Form.blank(), reference, request));
    }

    @PostMapping("/files/{reference}/disclosures")
    Next prepare(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        var child = disclosures.childOf(reference);
        return Next.after(
                form,
                () -> {
                    var id = disclosures.prepare(read(form, key, child));
                    pages.sent(child.value(), NewDisclosurePage.DRAFT);
                    Flashes.success(next, "Prepared. Look at the preview, then decide.");
                    return "/disclosures/" + id;
                },
                wrong ->
                        access.show(
                                "disclosure.new",
                                () ->
                                        pages.newDisclosure(
                                                frame, wrong, reference, wrong.words("request"))));
    }

    private static PrepareDisclosure read(Form form, CommandKey key, ChildId child) {
        var to = form.uuid("to");
        var request = form.uuid("request");
        var adult = form.uuid("adult");
        return new PrepareDisclosure(
                key,
                child,
                request == null ? null : new VictimRequestId(request),
                to == null ? null : new AgencyId(to),
                form.choice("kind", RecipientKind.class),
                form.words("recipient"),
                adult == null ? null : new AdultId(adult),
                form.is("adult", "CHILD"),
                form.words("purpose"),
                form.words("subjects"),
                SharingReading.choices(form, "facts", Fact.class),
                SharingReading.ids(form, "lines"),
                SharingReading.ids(form, "documents"),
                SharingReading.ids(form, "records"),
                form.words("words"));
    }

    @GetMapping("/disclosures/{disclosure}")
    Shown<DisclosurePage> read(Frame frame, @PathVariable DisclosureId disclosure) {
        return access.show(SCREEN, () -> pages.disclosure(frame, Form.blank(), disclosure));
    }

    /** The preview: the very bytes that the receiver gets. */
    @GetMapping("/disclosures/{disclosure}/contents/{number}")
    Printed preview(@PathVariable DisclosureId disclosure, @PathVariable int number) {
        var shown =
                access.show(
                        "disclosure.preview", Act.EXPORT, () -> query.bytes(disclosure, number));
        return Printed.file(
                shown, shown.content().name(), shown.content().mediaType(), SharedBytes::content);
    }

    @PostMapping("/disclosures/{disclosure}/decision")
    Next decide(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable DisclosureId disclosure,
            RedirectAttributes next) {
        return pages.after(
                frame,
                form,
                disclosure,
                () -> {
                    decisions.decide(decision(form, key, version, disclosure));
                    pages.sent(disclosure.value(), DisclosurePage.DRAFT);
                    Flashes.success(next, "Your decision is recorded.");
                });
    }

    private static DecideDisclosure decision(
            Form form, CommandKey key, Version version, DisclosureId disclosure) {
        Set<AdultId> told =
                SharingReading.ids(form, "adultsTold").stream()
                        .map(AdultId::new)
                        .collect(Collectors.toUnmodifiableSet());
        return new DecideDisclosure(
                key,
                disclosure,
                version.number(),
                form.words("digest"),
                form.choice("decision", SharingChoice.class),
                form.words("reason"),
                form.choice("basis", LawfulBasis.class),
                form.choice("special", SpecialCondition.class),
                form.choice("offence", OffenceCondition.class),
                form.choice("exemption", Exemption.class),
                form.words("necessity"),
                form.choice("agreement", ServiceAgreement.class),
                form.choice("childTold", Told.class),
                form.choice("carersTold", Told.class),
                told,
                form.words("notToldReason"),
                form.choice("method", SentBy.class));
    }

    @PostMapping("/disclosures/{disclosure}/receipt")
    Next received(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable DisclosureId disclosure,
            RedirectAttributes next) {
        return pages.after(
                frame,
                form,
                disclosure,
                () -> {
                    decisions.received(key, disclosure, version.number(), form.words("receipt"));
                    Flashes.success(next, "Saved.");
                });
    }
}
