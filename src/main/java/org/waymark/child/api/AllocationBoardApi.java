package org.waymark.child.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Made;
import org.waymark.access.Shown;
import org.waymark.casefile.ChildId;
import org.waymark.child.allocation.Absences;
import org.waymark.child.allocation.Board;
import org.waymark.child.allocation.BoardQuery;
import org.waymark.child.allocation.CoverAbsence;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1/allocations")
@Tag(name = "Allocation")
class AllocationBoardApi {
    private final Access access;
    private final BoardQuery board;
    private final Absences absences;

    AllocationBoardApi(Access access, BoardQuery board, Absences absences) {
        this.access = access;
        this.board = board;
        this.absences = absences;
    }

    @Operation(
            summary = "The manager's board",
            description =
                    "Files of your teams that no worker has, offers without an answer, and what each worker has. 50 files at a time: the next page is ?after= with what next says.")
    @GetMapping
    Shown<Board> board(@RequestParam(required = false) @Nullable String after) {
        return access.show("allocations", () -> board.mine(after));
    }

    @Operation(summary = "The open files of one worker")
    @GetMapping("/workers/{worker}")
    Shown<Board.OfWorker> worker(@PathVariable PractitionerId worker) {
        return access.show("allocations.worker", () -> board.of(worker));
    }

    @Schema(
            example =
                    "{\"to\": \"7b1c…\", \"children\": [\"0d3e…\"], \"words\": \"Away until 14 December\"}")
    record Cover(
            @Nullable PractitionerId to,
            @Nullable List<ChildId> children,
            @Nullable String words) {}

    @Operation(
            summary = "Find cover for a worker who is away",
            description =
                    "Offers their children to a colleague, who can read the files at once and accepts or rejects each.")
    @PostMapping("/workers/{worker}/cover")
    Made cover(@PathVariable PractitionerId worker, @RequestBody Cover body, CommandKey key) {
        absences.cover(
                new CoverAbsence(
                        key,
                        worker,
                        body.to(),
                        body.children() == null ? List.of() : body.children(),
                        body.words()));
        return Made.of(worker, "/api/v1/allocations/workers/" + worker);
    }
}
