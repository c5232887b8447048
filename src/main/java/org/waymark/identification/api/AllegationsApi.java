package org.waymark.identification.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
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
import org.waymark.identification.AllegationId;
import org.waymark.identification.AllegationView;
import org.waymark.identification.AllegationViews;
import org.waymark.identification.Allegations;
import org.waymark.identification.KeepAway;
import org.waymark.identification.Older;
import org.waymark.people.Practitioner;
import org.waymark.people.Practitioners;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1/allegations")
@Tag(
        name = "Allegations",
        description =
                "Concerns about people who work with children, for the designated officer (LADO). Hidden from the person they are about.")
class AllegationsApi {
    private static final String AT = "/api/v1/allegations/";

    private final Access access;
    private final AllegationViews views;
    private final Allegations allegations;
    private final Practitioners practitioners;

    AllegationsApi(
            Access access,
            AllegationViews views,
            Allegations allegations,
            Practitioners practitioners) {
        this.access = access;
        this.views = views;
        this.allegations = allegations;
        this.practitioners = practitioners;
    }

    @Operation(
            summary = "The designated officer's list",
            description =
                    "Not yet acknowledged, by when each is due; then those acknowledged, the latest first. Give back nextOpen as after and nextAcknowledged as before.")
    @GetMapping
    Shown<AllegationsView> list(
            @RequestParam @Nullable String after, @RequestParam @Nullable String before) {
        return access.show(
                "allegations",
                () ->
                        AllegationsView.of(
                                views.open(Older.parse(after)),
                                views.acknowledged(Older.parse(before))));
    }

    @Operation(
            summary = "One allegation with its concern",
            description =
                    "For the designated officer, and for the agency that raised it; never for the person it is about.")
    @GetMapping("/{id}")
    Shown<AllegationView> one(@PathVariable AllegationId id) {
        return access.show("allegation", () -> views.get(id));
    }

    @Operation(
            summary = "Acknowledge",
            description = "The designated officer has it: due within one working day.")
    @PostMapping("/{id}/acknowledgement")
    Made acknowledge(CommandKey key, @PathVariable AllegationId id) {
        allegations.acknowledge(key, id);
        return Made.of(id, AT + id);
    }

    @Operation(
            summary = "Keep the person it is about away",
            description =
                    "They use Waymark: from now on they see nothing about this child, whatever else they may see.")
    @PostMapping("/{id}/person")
    Made keepAway(CommandKey key, @PathVariable AllegationId id, @RequestBody Bodies.Away body) {
        var person =
                Optional.ofNullable(body.email())
                        .flatMap(practitioners::byEmail)
                        .map(Practitioner::id);
        allegations.keepAway(new KeepAway(key, id, person.orElse(null)));
        return Made.of(id, AT + id);
    }
}
