package org.waymark.protection.api;

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
import org.waymark.protection.AccommodationId;
import org.waymark.protection.Accommodations;
import org.waymark.protection.EndAccommodation;
import org.waymark.protection.TellSomebody;
import org.waymark.protection.Tells;
import org.waymark.protection.reading.Accommodation;
import org.waymark.protection.reading.Orders;
import org.waymark.protection.reading.Subjects;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Immediate protection")
class AccommodationsApi {
    private static final String PATH = "/api/v1/section-20/";

    private final Access access;
    private final Subjects subjects;
    private final Orders orders;
    private final Accommodations commands;
    private final Tells tells;

    AccommodationsApi(
            Access access, Subjects subjects, Orders orders, Accommodations commands, Tells tells) {
        this.access = access;
        this.subjects = subjects;
        this.orders = orders;
        this.commands = commands;
        this.tells = tells;
    }

    @Operation(
            summary = "Record accommodation under section 20",
            description =
                    "By children's social care. Who with parental responsibility agreed or objects; a young person of 16 or"
                            + " over may agree for themselves.")
    @PostMapping("/files/{reference}/section-20")
    @ResponseStatus(HttpStatus.CREATED)
    Made start(
            @PathVariable CaseReference reference,
            CommandKey key,
            @RequestBody Bodies.Accommodation body) {
        var child = subjects.toWork(reference).id();
        return made(commands.start(body.command(key, child)));
    }

    @Operation(
            summary = "Read accommodation under section 20",
            description = "With who was told. Its ETag goes with changes.")
    @GetMapping("/section-20/{accommodation}")
    Shown<Accommodation> read(@PathVariable AccommodationId accommodation) {
        return access.show("section-20", () -> orders.get(accommodation));
    }

    @Operation(
            summary = "Record who was told of the accommodation",
            description = "The child and, where it is safe, the parents: a task until both are.")
    @PostMapping("/section-20/{accommodation}/tells")
    Made tell(
            @PathVariable AccommodationId accommodation,
            CommandKey key,
            @RequestBody Bodies.Tell body) {
        tells.tell(new TellSomebody(key, accommodation.value(), body.told()));
        return made(accommodation);
    }

    @Operation(
            summary = "Record that the accommodation ended",
            description = "And where the child is now. Needs If-Match.")
    @PostMapping("/section-20/{accommodation}/end")
    Made end(
            @PathVariable AccommodationId accommodation,
            CommandKey key,
            Version version,
            @RequestBody Bodies.AccommodationEnd body) {
        commands.end(
                new EndAccommodation(
                        key, accommodation, version.number(), body.endedAt(), body.because()));
        return made(accommodation);
    }

    private static Made made(AccommodationId accommodation) {
        return Made.of(accommodation, PATH + accommodation);
    }
}
