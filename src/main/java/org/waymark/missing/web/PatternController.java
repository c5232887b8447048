package org.waymark.missing.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.access.Access;
import org.waymark.access.Shown;
import org.waymark.casefile.CaseReference;
import org.waymark.missing.PatternQuery;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;

/** The pattern over a child's episodes, on their file. */
@Controller
class PatternController {
    private final Access access;
    private final PatternQuery pattern;

    PatternController(Access access, PatternQuery pattern) {
        this.access = access;
        this.pattern = pattern;
    }

    @GetMapping("/files/{reference}/missing")
    Shown<PatternPage> pattern(
            Frame frame,
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String after) {
        if (!CaseReference.isReference(reference)) throw new NotFound();
        var file = new CaseReference(reference);
        return access.show(
                "missing.pattern",
                () -> new PatternPage(frame, reference, pattern.of(file, after)));
    }
}
