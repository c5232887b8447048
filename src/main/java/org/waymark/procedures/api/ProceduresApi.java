package org.waymark.procedures.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.ShowsNoChild;
import org.waymark.procedures.Procedures;
import org.waymark.web.NotFound;

@RestController
@RequestMapping("/api/v1/procedures")
@Tag(name = "Procedures", description = "What the area has published (guide ¶3)")
class ProceduresApi {
    private final Procedures procedures;

    ProceduresApi(Procedures procedures) {
        this.procedures = procedures;
    }

    @Operation(
            summary = "The procedures in force today",
            description =
                    "Text, contacts, the area's additions to the indicator lists, levels, words and current guidance. Every decision keeps the version that was in force.")
    @ShowsNoChild("what the area has published")
    @GetMapping
    ProceduresView inForce() {
        return ProceduresView.of(procedures.inForce(), procedures);
    }

    @Operation(
            summary = "One version of the procedures",
            description =
                    "Also one that is over or still to come; published versions never change.")
    @ShowsNoChild("what the area has published")
    @GetMapping("/{version}")
    ProceduresView version(@PathVariable String version) {
        return ProceduresView.of(
                procedures.version(version).orElseThrow(NotFound::new), procedures);
    }
}
