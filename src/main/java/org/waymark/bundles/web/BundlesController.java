package org.waymark.bundles.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Act;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Printed;
import org.waymark.access.Shown;
import org.waymark.bundles.BundleCommand.MakeBundle;
import org.waymark.bundles.BundleQueries;
import org.waymark.bundles.BundleRules;
import org.waymark.bundles.Bundles;
import org.waymark.bundles.CopyContent;
import org.waymark.bundles.CopyId;
import org.waymark.bundles.Purpose;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.requests.CommandKey;
import org.waymark.web.Checks;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.DateParts;
import org.waymark.web.forms.Form;

/** The bundles of a file: put together, and downloaded. */
@Controller
class BundlesController {
    private final Access access;
    private final BundlePages pages;
    private final BundleQueries queries;
    private final Bundles bundles;
    private final KeptForms kept;

    BundlesController(
            Access access,
            BundlePages pages,
            BundleQueries queries,
            Bundles bundles,
            KeptForms kept) {
        this.access = access;
        this.pages = pages;
        this.queries = queries;
        this.bundles = bundles;
        this.kept = kept;
    }

    @GetMapping("/files/{reference}/bundles")
    Shown<BundlesPage> bundles(Frame frame, Form asked, @PathVariable CaseReference reference) {
        return access.show(
                "bundles", () -> pages.ofFile(frame, Form.blank(), start(asked), reference));
    }

    @PostMapping("/files/{reference}/bundles")
    Next make(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        var child = bundles.file(reference).child();
        return Next.after(
                form,
                () -> {
                    var id = bundles.make(read(form, key, child));
                    kept.discard(child.value(), BundlesPage.DRAFT);
                    Flashes.success(next, "The bundle is put together. It stays as it is now.");
                    return "/bundles/" + id;
                },
                wrong ->
                        access.show(
                                "bundles",
                                () -> pages.ofFile(frame, wrong, Form.blank(), reference)));
    }

    /** The register of requests leads here with its request. */
    private static Form start(Form asked) {
        var request = asked.uuid("request");
        return request == null ? Form.blank() : Form.blank().with("request", request.toString());
    }

    private static MakeBundle read(Form form, CommandKey key, ChildId child) {
        var from = form.date("from");
        var until = form.date("until");
        new Checks()
                .require(isDay(from), BundleRules.PERIOD_NOT_A_DAY, "from")
                .require(isDay(until), BundleRules.PERIOD_NOT_A_DAY, "until")
                .orThrow();
        var chronology = form.text("chronology");
        return new MakeBundle(
                key,
                child,
                form.choice("purpose", Purpose.class),
                form.words("receiver"),
                form.uuid("request"),
                chronology.equals("period") || chronology.equals("lines"),
                chronology.equals("period") ? day(from) : null,
                chronology.equals("period") ? day(until) : null,
                chronology.equals("lines") ? ids(form.all("lines")) : List.of(),
                form.all("items"));
    }

    private static boolean isDay(DateParts date) {
        return date.isEmpty() || date.exact().isPresent();
    }

    private static @Nullable LocalDate day(DateParts date) {
        return date.exact().orElse(null);
    }

    private static List<UUID> ids(List<String> all) {
        return all.stream()
                .filter(id -> id.matches("[0-9a-fA-F-]{36}"))
                .map(UUID::fromString)
                .toList();
    }

    /** As an attachment, and logged as taken out. */
    @GetMapping("/bundle-copies/{copy}/bundle.pdf")
    Printed copy(@PathVariable CopyId copy) {
        var shown = access.show("bundle.copy", Act.EXPORT, () -> queries.copy(copy));
        return Printed.pdf(shown, shown.content().fileName(), CopyContent::content);
    }
}
