package org.waymark.protection.web;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.protection.AppliedBy;
import org.waymark.protection.EmergencyOrderId;
import org.waymark.protection.EmergencyOrders;
import org.waymark.protection.EndEmergencyOrder;
import org.waymark.protection.ExtendEmergencyOrder;
import org.waymark.protection.OrderEnd;
import org.waymark.protection.RecordEmergencyOrder;
import org.waymark.protection.Recorders;
import org.waymark.protection.TellSomebody;
import org.waymark.protection.Telling;
import org.waymark.protection.Told;
import org.waymark.protection.Whom;
import org.waymark.protection.reading.Orders;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Emergency protection orders (domain.md B.6). */
@Controller
class OrderController {
    private static final String SCREEN = "emergency-order";
    static final String DRAFT = "emergency-order-end";

    private final Access access;
    private final NewPages begin;
    private final Orders orders;
    private final EmergencyOrders commands;
    private final org.waymark.protection.Tells tells;
    private final Recorders recorders;
    private final KeptForms kept;
    private final Clock clock;

    OrderController(
            Access access,
            NewPages begin,
            Orders orders,
            EmergencyOrders commands,
            org.waymark.protection.Tells tells,
            Recorders recorders,
            KeptForms kept,
            Clock clock) {
        this.access = access;
        this.begin = begin;
        this.orders = orders;
        this.commands = commands;
        this.tells = tells;
        this.recorders = recorders;
        this.kept = kept;
        this.clock = clock;
    }

    @GetMapping("/files/{reference}/emergency-orders/new")
    Shown<NewPage> begin(Frame frame, @PathVariable CaseReference reference) {
        return access.show(SCREEN, () -> begin.page(frame, Form.blank(), reference, What.ORDER));
    }

    @PostMapping("/files/{reference}/emergency-orders")
    Next record(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        var child = begin.child(reference, What.ORDER);
        return Next.after(
                form,
                () -> {
                    var id =
                            commands.record(
                                    new RecordEmergencyOrder(
                                            key,
                                            child.id(),
                                            form.choice("appliedBy", AppliedBy.class),
                                            form.words("applicant"),
                                            form.words("court"),
                                            Reading.moment(form, "madeAt"),
                                            Reading.moment(form, "endsAt"),
                                            Reading.day(form, "firstDay"),
                                            form.words("whereNow"),
                                            form.words("directions"),
                                            Reading.told(form)));
                    begin.sent(child.id(), What.ORDER);
                    Flashes.success(
                            next,
                            "The order is recorded. The section 47 duty has begun: hold a strategy discussion.");
                    return "/emergency-orders/" + id;
                },
                wrong ->
                        access.show(SCREEN, () -> begin.page(frame, wrong, reference, What.ORDER)));
    }

    @GetMapping("/emergency-orders/{order}")
    Shown<OrderPage> order(Frame frame, @PathVariable EmergencyOrderId order) {
        return access.show(SCREEN, () -> page(frame, Form.blank(), order));
    }

    @PostMapping("/emergency-orders/{order}/tells")
    Next tell(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable EmergencyOrderId order,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                order,
                () -> {
                    tells.tell(
                            new TellSomebody(
                                    key,
                                    order.value(),
                                    new Told(
                                            form.choice("whom", Whom.class),
                                            form.choice("told", Telling.class),
                                            form.words("words"))));
                    Flashes.success(next, "Recorded.");
                });
    }

    @PostMapping("/emergency-orders/{order}/extension")
    Next extend(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable EmergencyOrderId order,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                order,
                () -> {
                    commands.extend(
                            new ExtendEmergencyOrder(
                                    key,
                                    order,
                                    version.number(),
                                    Reading.moment(form, "extendedAt"),
                                    Reading.moment(form, "extendedUntil")));
                    Flashes.success(next, "The extension is recorded. There can be no second one.");
                });
    }

    @PostMapping("/emergency-orders/{order}/end")
    Next end(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable EmergencyOrderId order,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                order,
                () -> {
                    commands.end(
                            new EndEmergencyOrder(
                                    key,
                                    order,
                                    version.number(),
                                    form.choice("how", OrderEnd.class),
                                    Reading.moment(form, "endedAt"),
                                    form.words("follows")));
                    kept.discard(order.value(), DRAFT);
                    Flashes.success(next, "The end of the order is recorded.");
                });
    }

    private Next after(Frame frame, Form form, EmergencyOrderId order, Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    return "/emergency-orders/" + order;
                },
                wrong -> access.show(SCREEN, () -> page(frame, wrong, order)));
    }

    private OrderPage page(Frame frame, Form form, EmergencyOrderId id) {
        var order = orders.get(id);
        var shown = kept.of(form, Form.blank(), id.value(), DRAFT);
        var socialCare = recorders.isSocialCare();
        return new OrderPage(
                frame,
                shown.form(),
                shown.words(),
                order,
                socialCare || recorders.isPolice(),
                socialCare,
                clock.instant());
    }
}
