package org.waymark.file.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.PoliceAudit;
import org.waymark.access.Shown;

@RestController
@Tag(name = "Police audit", description = "What police intelligence looked at")
class PoliceAuditApi {
    private static final int A_PAGE = 50;

    private final Access access;
    private final PoliceAudit audit;

    PoliceAuditApi(Access access, PoliceAudit audit) {
        this.access = access;
        this.audit = audit;
    }

    @Operation(
            summary = "The police audit",
            description =
                    "For the police's own auditor: what the force's intelligence officers read, of which file, and what had opened it to them, 50 a page, the latest first. \"Who has looked\" on a file leaves these reads out. Calling this is recorded too.")
    @GetMapping("/api/v1/police/audit")
    Shown<PoliceAuditView> audit(@RequestParam(required = false) @Nullable String before) {
        return access.show(
                "police.audit",
                () -> PoliceAuditView.of(audit.reads(FilesApi.place(before), A_PAGE)));
    }
}
