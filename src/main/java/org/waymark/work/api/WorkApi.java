package org.waymark.work.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Shown;
import org.waymark.work.Worklist;

@RestController
@Tag(name = "My work", description = "What a person and their teams have to do, by clock")
class WorkApi {
    private final Worklist work;
    private final Access access;

    WorkApi(Worklist work, Access access) {
        this.work = work;
        this.access = access;
    }

    @Operation(
            summary = "What I and my teams have to do",
            description =
                    "Urgent first, then by due moment. A child's name and file reference are there where you may see them.")
    @GetMapping("/api/v1/work")
    Shown<WorkView> work(
            @Parameter(description = "The 'next' of the page before; leave out for the first page")
                    @RequestParam(required = false)
                    @Nullable String after) {
        return access.show("api.work", () -> WorkView.of(work.open(after)));
    }
}
