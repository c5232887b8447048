package org.waymark.network.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.Next;
import org.waymark.access.Shown;
import org.waymark.network.AlertId;
import org.waymark.network.Alerts;
import org.waymark.network.NetworkCommand;
import org.waymark.network.NetworkDoor;
import org.waymark.network.TalkId;
import org.waymark.requests.CommandKey;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** "Already linked to another child's file": read, ask to talk, say what came of it. */
@Controller
class AlertsController {
    private final Access access;
    private final NetworkPages pages;
    private final NetworkDoor door;
    private final Alerts alerts;

    AlertsController(Access access, NetworkPages pages, NetworkDoor door, Alerts alerts) {
        this.access = access;
        this.pages = pages;
        this.door = door;
        this.alerts = alerts;
    }

    @GetMapping("/network/alerts/{alert}")
    Shown<AlertPage> read(Frame frame, @PathVariable AlertId alert) {
        return access.show("network.alert", () -> pages.alert(frame, Form.blank(), alert));
    }

    @PostMapping("/network/alerts/{alert}/talks")
    Next ask(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable AlertId alert,
            RedirectAttributes next) {
        door.practitioner();
        return Next.after(
                form,
                () -> {
                    alerts.ask(new NetworkCommand.AskToTalk(key, alert, form.words("words")));
                    Flashes.success(next, "Passed on to the worker of the other file.");
                    return "/network/alerts/" + alert;
                },
                wrong -> access.show("network.alert", () -> pages.alert(frame, wrong, alert)));
    }

    @PostMapping("/network/alerts/{alert}/seen")
    Next seen(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable AlertId alert,
            RedirectAttributes next) {
        door.practitioner();
        return Next.after(
                form,
                () -> {
                    alerts.seen(new NetworkCommand.Answer(key, alert.value(), null));
                    Flashes.success(next, "Taken from your list.");
                    return "/work";
                },
                wrong -> access.show("network.alert", () -> pages.alert(frame, wrong, alert)));
    }

    @PostMapping("/network/alerts/{alert}/talks/{talk}")
    Next answer(
            Frame frame,
            Form form,
            CommandKey key,
            @PathVariable AlertId alert,
            @PathVariable TalkId talk,
            RedirectAttributes next) {
        door.practitioner();
        return Next.after(
                form,
                () -> {
                    alerts.answer(new NetworkCommand.AnswerTalk(key, talk, form.words("answer")));
                    Flashes.success(next, "Told to the one who asked.");
                    return "/network/alerts/" + alert;
                },
                wrong -> access.show("network.alert", () -> pages.alert(frame, wrong, alert)));
    }
}
