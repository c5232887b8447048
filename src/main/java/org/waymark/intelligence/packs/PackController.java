package org.waymark.intelligence.packs;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.waymark.access.Access;
import org.waymark.access.Act;
import org.waymark.access.Printed;
import org.waymark.access.Shown;
import org.waymark.documents.Pdf;
import org.waymark.intelligence.InformationId;
import org.waymark.web.Frame;
import tools.jackson.databind.json.JsonMapper;

/** Packs of one item: what they would hold, and the two files. */
@Controller
@RequestMapping("/police/information/{information}")
class PackController {
    static final String SCREEN = "information.pack";

    private final Access access;
    private final Packs packs;
    private final Pdf pdf;
    private final JsonMapper json;

    PackController(Access access, Packs packs, Pdf pdf, JsonMapper json) {
        this.access = access;
        this.packs = packs;
        this.pdf = pdf;
        this.json = json;
    }

    @GetMapping("/pack")
    Shown<PackPage> preview(Frame frame, @PathVariable InformationId information) {
        return access.show(SCREEN, () -> new PackPage(frame, packs.preview(information)));
    }

    @GetMapping("/pack.json")
    Printed signed(@PathVariable InformationId information) {
        var shown = access.show(SCREEN, Act.EXPORT, () -> packs.signed(information));
        return Printed.file(
                shown,
                information.reference() + ".json",
                "application/jose+json",
                pack -> json.writeValueAsString(pack).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/pack.pdf")
    Printed paper(@PathVariable InformationId information) {
        var shown = access.show(SCREEN, Act.EXPORT, () -> packs.paper(information));
        return Printed.pdf(shown, information.reference() + ".pdf", pdf::of);
    }
}
