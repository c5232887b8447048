package org.waymark.protection.web;

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
import org.waymark.protection.AccommodationId;
import org.waymark.protection.Accommodations;
import org.waymark.protection.EndAccommodation;
import org.waymark.protection.Ground;
import org.waymark.protection.Recorders;
import org.waymark.protection.StartAccommodation;
import org.waymark.protection.TellSomebody;
import org.waymark.protection.Telling;
import org.waymark.protection.Told;
import org.waymark.protection.Whom;
import org.waymark.protection.reading.Orders;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Accommodation by agreement (Children Act 1989 s20). */
@Controller
class AccommodationController {
    private static final String SCREEN = "section-20";
    static final String DRAFT = "section-twenty-end";

    private final Access access;
    private final NewPages begin;
    private final Orders orders;
    private final Accommodations commands;
    private final org.waymark.protection.Tells tells;
    private final Recorders recorders;
    private final KeptForms kept;

    AccommodationController(
            Access access,
            NewPages begin,
            Orders orders,
            Accommodations commands,
            org.waymark.protection.Tells tells,
            Recorders recorders,
            KeptForms kept) {
        this.access = access;
        this.begin = begin;
        this.orders = orders;
        this.commands = commands;
        this.tells = tells;
        this.recorders = recorders;
        this.kept = kept;
    }

    @GetMapping("/files/{reference}/section-20/new")
    Shown<NewPage> begin(Frame frame, @PathVariable CaseReference reference) {
        return access.show(
                SCREEN, () -> begin.page(frame, Form.blank(), reference, What.ACCOMMODATION));
    }

    @PostMapping("/files/{reference}/section-20")
    Next start(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable CaseReference reference,
            RedirectAttributes next) {
        var child = begin.child(reference, What.ACCOMMODATION);
        return Next.after(
                form,
                () -> {
                    var id =
                            commands.start(
                                    new StartAccommodation(
                                            key,
                                            child.id(),
                                            Reading.moment(form, "startedAt"),
                                            form.words("place"),
                                            form.choice("ground", Ground.class),
                                            form.words("agreedBy"),
                                            form.words("objectedBy"),
                                            form.yesNo("objectorOffersHome"),
                                            form.yesNo("childAgrees"),
                                            form.words("childsWords"),
                                            Reading.told(form)));
                    begin.sent(child.id(), What.ACCOMMODATION);
                    Flashes.success(next, "Recorded. The child is now looked after.");
                    return "/section-20/" + id;
                },
                wrong ->
                        access.show(
                                SCREEN,
                                () -> begin.page(frame, wrong, reference, What.ACCOMMODATION)));
    }

    @GetMapping("/section-20/{accommodation}")
    Shown<AccommodationPage> accommodation(
            Frame frame, @PathVariable AccommodationId accommodation) {
        return access.show(SCREEN, () -> page(frame, Form.blank(), accommodation));
    }

    @PostMapping("/section-20/{accommodation}/tells")
    Next tell(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable AccommodationId accommodation,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                accommodation,
                () -> {
                    tells.tell(
                            new TellSomebody(
                                    key,
                                    accommodation.value(),
                                    new Told(
                                            form.choice("whom", Whom.class),
                                            form.choice("told", Telling.class),
                                            form.words("words"))));
                    Flashes.success(next, "Recorded.");
                });
    }

    @PostMapping("/section-20/{accommodation}/end")
    Next end(
            Frame frame,
            Form form,
            CommandKey key,
            Version version,
            @PathVariable AccommodationId accommodation,
            RedirectAttributes next) {
        return after(
                frame,
                form,
                accommodation,
                () -> {
                    commands.end(
                            new EndAccommodation(
                                    key,
                                    accommodation,
                                    version.number(),
                                    Reading.moment(form, "endedAt"),
                                    form.words("because")));
                    kept.discard(accommodation.value(), DRAFT);
                    Flashes.success(next, "The end of the accommodation is recorded.");
                });
    }

    private Next after(Frame frame, Form form, AccommodationId id, Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    return "/section-20/" + id;
                },
                wrong -> access.show(SCREEN, () -> page(frame, wrong, id)));
    }

    private AccommodationPage page(Frame frame, Form form, AccommodationId id) {
        var shown = kept.of(form, Form.blank(), id.value(), DRAFT);
        return new AccommodationPage(
                frame, shown.form(), shown.words(), orders.get(id), recorders.isSocialCare());
    }
}
