package org.waymark.panels.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Made;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.panels.ItemQuery;
import org.waymark.panels.ItemView;
import org.waymark.panels.NominationAnswers;
import org.waymark.panels.Nominations;
import org.waymark.panels.PanelCommand;
import org.waymark.panels.PanelId;
import org.waymark.panels.PanelItemId;
import org.waymark.panels.PanelItems;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Panels")
class PanelItemsApi {
    private final Access access;
    private final Nominations nominations;
    private final NominationAnswers answers;
    private final PanelItems items;
    private final ItemQuery query;

    PanelItemsApi(
            Access access,
            Nominations nominations,
            NominationAnswers answers,
            PanelItems items,
            ItemQuery query) {
        this.access = access;
        this.nominations = nominations;
        this.answers = answers;
        this.items = items;
        this.query = query;
    }

    @Operation(
            summary = "Nominate a person of concern, a place or a theme",
            description =
                    "By anybody who works with children. Somebody under 18, or who may be, is a child: refused here.")
    @PostMapping("/panel-nominations")
    @ResponseStatus(HttpStatus.CREATED)
    Made nominate(CommandKey key, @RequestBody PanelBodies.Other body) {
        return made(
                nominations.nominate(
                        new PanelCommand.Nominate(
                                key,
                                body.category(),
                                body.described(),
                                body.ofAge(),
                                body.howOfAge(),
                                body.subject(),
                                body.context(),
                                body.nomination())));
    }

    @Operation(
            summary = "Nominate the child of a file",
            description = "The coordinator sees the nomination, not the file.")
    @PostMapping("/files/{reference}/panel-nominations")
    @ResponseStatus(HttpStatus.CREATED)
    Made nominateChild(
            @PathVariable CaseReference reference,
            CommandKey key,
            @RequestBody PanelBodies.Child body) {
        return made(
                nominations.nominate(
                        new PanelCommand.NominateChild(key, reference, body.nomination())));
    }

    @Operation(
            summary = "Read an item of a panel",
            description = "As far as it is open to you. Its ETag goes with changes.")
    @GetMapping("/panel-items/{item}")
    Shown<ItemView> read(@PathVariable PanelItemId item) {
        return access.show("panel.item", () -> query.get(item));
    }

    @Operation(
            summary = "Answer a nomination",
            description = "By the coordinator: onto an agenda, or back with the reason.")
    @PostMapping("/panel-items/{item}/answer")
    Made answer(
            @PathVariable PanelItemId item,
            CommandKey key,
            Version version,
            @RequestBody PanelBodies.Answered body) {
        answers.answer(
                new PanelCommand.AnswerNomination(
                        key,
                        item,
                        version.number(),
                        body.accept(),
                        body.panel() == null ? null : new PanelId(body.panel()),
                        body.words()));
        return made(item);
    }

    @Operation(
            summary = "Send a returned nomination again, or withdraw it",
            description = "By whoever nominated.")
    @PostMapping("/panel-items/{item}/again")
    Made again(
            @PathVariable PanelItemId item,
            CommandKey key,
            Version version,
            @RequestBody PanelBodies.Again body) {
        nominations.again(
                new PanelCommand.NominateAgain(
                        key,
                        item,
                        version.number(),
                        body.words(),
                        Boolean.TRUE.equals(body.withdraw())));
        return made(item);
    }

    @Operation(
            summary = "Record what is said on an item",
            description =
                    "Members add what their agency shares, with its basis; the coordinator and the chairs record discussion, decisions and who did not agree.")
    @PostMapping("/panel-items/{item}/lines")
    Made add(@PathVariable PanelItemId item, CommandKey key, @RequestBody PanelBodies.Line body) {
        items.add(
                new PanelCommand.AddLine(
                        key,
                        item,
                        body.kind(),
                        body.topic(),
                        body.words(),
                        body.basis(),
                        body.necessity(),
                        body.who()));
        return made(item);
    }

    @Operation(
            summary = "Finish an item with its minute",
            description = "The minute goes to the file of the item's child and to no other.")
    @PostMapping("/panel-items/{item}/minute")
    Made finish(
            @PathVariable PanelItemId item,
            CommandKey key,
            Version version,
            @RequestBody PanelBodies.Finished body) {
        items.finish(
                new PanelCommand.FinishItem(
                        key, item, version.number(), body.minute(), body.reviewOn()));
        return made(item);
    }

    @Operation(
            summary = "Put a discussed item on another agenda",
            description = "By the coordinator; it becomes an item of its own.")
    @PostMapping("/panel-items/{item}/review")
    @ResponseStatus(HttpStatus.CREATED)
    Made review(
            @PathVariable PanelItemId item,
            CommandKey key,
            @RequestBody PanelBodies.Reviewed body) {
        return made(
                items.review(
                        new PanelCommand.ReviewItem(
                                key,
                                item,
                                body.panel() == null ? null : new PanelId(body.panel()))));
    }

    private static Made made(PanelItemId id) {
        return Made.of(id, "/api/v1/panel-items/" + id);
    }
}
