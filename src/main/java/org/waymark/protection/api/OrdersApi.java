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
import org.waymark.protection.EmergencyOrderId;
import org.waymark.protection.EmergencyOrders;
import org.waymark.protection.EndEmergencyOrder;
import org.waymark.protection.ExtendEmergencyOrder;
import org.waymark.protection.TellSomebody;
import org.waymark.protection.Tells;
import org.waymark.protection.reading.EmergencyOrder;
import org.waymark.protection.reading.Orders;
import org.waymark.protection.reading.Subjects;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "Immediate protection",
        description =
                "Emergency protection orders and section 20 (guide ¶8; Children Act 1989 s44, s20)")
class OrdersApi {
    private static final String PATH = "/api/v1/emergency-orders/";

    private final Access access;
    private final Subjects subjects;
    private final Orders orders;
    private final EmergencyOrders commands;
    private final Tells tells;

    OrdersApi(
            Access access,
            Subjects subjects,
            Orders orders,
            EmergencyOrders commands,
            Tells tells) {
        this.access = access;
        this.subjects = subjects;
        this.orders = orders;
        this.commands = commands;
        this.tells = tells;
    }

    @Operation(
            summary = "Record an emergency protection order",
            description =
                    "By children's social care or the police. The section 47 duty opens by itself. Where the designated officer"
                            + " applied, the 8 days count from the first day of police protection.")
    @PostMapping("/files/{reference}/emergency-orders")
    @ResponseStatus(HttpStatus.CREATED)
    Made record(
            @PathVariable CaseReference reference, CommandKey key, @RequestBody Bodies.Order body) {
        var child = subjects.toRecord(reference).id();
        return made(commands.record(body.command(key, child)));
    }

    @Operation(
            summary = "Read an emergency protection order",
            description = "With who was told. Its ETag goes with changes.")
    @GetMapping("/emergency-orders/{order}")
    Shown<EmergencyOrder> read(@PathVariable EmergencyOrderId order) {
        return access.show("emergency-order", () -> orders.get(order));
    }

    @Operation(
            summary = "Record who was told of the order",
            description = "The child and, where it is safe, the parents: a task until both are.")
    @PostMapping("/emergency-orders/{order}/tells")
    Made tell(@PathVariable EmergencyOrderId order, CommandKey key, @RequestBody Bodies.Tell body) {
        tells.tell(new TellSomebody(key, order.value(), body.told()));
        return made(order);
    }

    @Operation(
            summary = "Record that the court extended the order",
            description = "Once, by 7 days at most, while it still runs. Needs If-Match.")
    @PostMapping("/emergency-orders/{order}/extension")
    Made extend(
            @PathVariable EmergencyOrderId order,
            CommandKey key,
            Version version,
            @RequestBody Bodies.Extension body) {
        commands.extend(
                new ExtendEmergencyOrder(
                        key, order, version.number(), body.madeAt(), body.endsAt()));
        return made(order);
    }

    @Operation(
            summary = "Record that the order ended",
            description = "And what keeps the child safe from now on. Needs If-Match.")
    @PostMapping("/emergency-orders/{order}/end")
    Made end(
            @PathVariable EmergencyOrderId order,
            CommandKey key,
            Version version,
            @RequestBody Bodies.End body) {
        commands.end(
                new EndEmergencyOrder(
                        key, order, version.number(), body.how(), body.endedAt(), body.follows()));
        return made(order);
    }

    private static Made made(EmergencyOrderId order) {
        return Made.of(order, PATH + order);
    }
}
