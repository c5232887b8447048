package org.waymark.network.api;

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
import org.waymark.network.AlertId;
import org.waymark.network.AlertQuery;
import org.waymark.network.Alerts;
import org.waymark.network.NetworkCommand;
import org.waymark.network.NetworkDoor;
import org.waymark.network.TalkId;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1/subjects/alerts/{alert}")
@Tag(name = "Network")
class AlertsApi {
    private static final String PATH = "/api/v1/subjects/alerts/";

    private final Access access;
    private final AlertQuery query;
    private final NetworkDoor door;
    private final Alerts alerts;

    AlertsApi(Access access, AlertQuery query, NetworkDoor door, Alerts alerts) {
        this.access = access;
        this.query = query;
        this.door = door;
        this.alerts = alerts;
    }

    @Operation(
            summary = "Read an alert",
            description = "A record is linked to another child's file too; never whose.")
    @GetMapping
    Shown<AlertQuery.AlertView> read(@PathVariable AlertId alert) {
        return access.show("network.alert", () -> query.get(alert));
    }

    @Operation(
            summary = "Ask the other file's worker to talk",
            description = "They learn who asks, and about what; no child is named.")
    @PostMapping("/talks")
    @ResponseStatus(HttpStatus.CREATED)
    Made ask(@PathVariable AlertId alert, CommandKey key, @RequestBody Bodies.Words body) {
        door.practitioner();
        return made(alerts.ask(new NetworkCommand.AskToTalk(key, alert, body.words())));
    }

    @Operation(summary = "Take an alert from the list", description = "It stays where it is read.")
    @PostMapping("/seen")
    Made seen(@PathVariable AlertId alert, CommandKey key) {
        door.practitioner();
        return made(alerts.seen(new NetworkCommand.Answer(key, alert.value(), null)));
    }

    @Operation(summary = "Say what came of talking", description = "Read by the one who asked.")
    @PostMapping("/talks/{talk}")
    Made answer(
            @PathVariable AlertId alert,
            @PathVariable TalkId talk,
            CommandKey key,
            @RequestBody Bodies.Words body) {
        door.practitioner();
        return made(alerts.answer(new NetworkCommand.AnswerTalk(key, talk, body.words())));
    }

    private static Made made(AlertId id) {
        return Made.of(id, PATH + id);
    }
}
