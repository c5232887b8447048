package org.waymark.identification.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Made;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.identification.Advice;
import org.waymark.identification.ConsultationId;
import org.waymark.identification.ConsultationViews;
import org.waymark.identification.Inbox;
import org.waymark.identification.Older;
import org.waymark.identification.OneConsultation;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1/consultations")
@Tag(name = "Discussion")
class ConsultationsApi {
    private static final String AT = "/api/v1/consultations/";

    private final Access access;
    private final Inbox inbox;
    private final ConsultationViews views;
    private final Advice advice;

    ConsultationsApi(Access access, Inbox inbox, ConsultationViews views, Advice advice) {
        this.access = access;
        this.inbox = inbox;
        this.views = views;
        this.advice = advice;
    }

    @Operation(
            summary = "A lead's requests for advice",
            description =
                    "Waiting: not safe tonight first, then urgent, then who has waited longest. Past ones a page at a time: give back next as before.")
    @GetMapping
    Shown<ConsultationsView> list(@RequestParam @Nullable String before) {
        return access.show(
                "consultations",
                () ->
                        ConsultationsView.of(
                                inbox.waiting(),
                                inbox.lookAgain(),
                                inbox.past(Older.parse(before))));
    }

    @Operation(
            summary = "A request for advice with its concern",
            description = "For who asked, who was asked, and the other leads of their agency.")
    @GetMapping("/{id}")
    Shown<OneConsultation> one(@PathVariable ConsultationId id) {
        return access.show("consultation", () -> views.get(id));
    }

    @Operation(
            summary = "Answer",
            description =
                    "Advice, whether concern remains, and why (R-11). Of two at once one wins: the other gets 409. Who asked may refer whatever the answer.")
    @PostMapping("/{id}/answer")
    Made answer(
            CommandKey key,
            Version version,
            @PathVariable ConsultationId id,
            @RequestBody Bodies.Answer body) {
        advice.answer(body.command(key, id, version));
        return Made.of(id, AT + id);
    }

    @Operation(
            summary = "Add one's own advice to an answered request",
            description = "Two leads may differ: either's remaining concern is enough to refer.")
    @PostMapping("/{id}/advice")
    @ResponseStatus(HttpStatus.CREATED)
    Made addAdvice(
            CommandKey key, @PathVariable ConsultationId id, @RequestBody Bodies.Answer body) {
        var made = advice.addTo(body.command(key, id, new Version(0)));
        return Made.of(made, AT + made);
    }

    @Operation(
            summary = "The advice was read",
            description = "By who asked; closes their task to read it.")
    @PostMapping("/{id}/read")
    Made read(CommandKey key, @PathVariable ConsultationId id) {
        advice.read(key, id);
        return Made.of(id, AT + id);
    }
}
