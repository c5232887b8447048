package org.waymark.file.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.access.Access;
import org.waymark.access.PoliceAudit;
import org.waymark.access.Shown;
import org.waymark.web.Frame;

@Controller
class PoliceAuditController {
    private final Access access;
    private final PoliceAudit audit;

    PoliceAuditController(Access access, PoliceAudit audit) {
        this.access = access;
        this.audit = audit;
    }

    @GetMapping("/police/audit")
    Shown<PoliceAuditPage> audit(
            Frame frame, @RequestParam(required = false) @Nullable String before) {
        return access.show("police.audit", () -> page(frame, before));
    }

    private PoliceAuditPage page(Frame frame, @Nullable String before) {
        var part = audit.reads(HistoryPages.place(before), HistoryPages.A_PAGE);
        return new PoliceAuditPage(frame, part, before != null);
    }
}
