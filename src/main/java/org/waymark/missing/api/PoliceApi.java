package org.waymark.missing.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
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
import org.waymark.access.ShowsNoChild;
import org.waymark.access.Version;
import org.waymark.calendar.England;
import org.waymark.missing.EpisodeId;
import org.waymark.missing.HandedOnQueries;
import org.waymark.missing.PoliceNoteId;
import org.waymark.missing.PoliceNoteView;
import org.waymark.missing.PoliceNotes;
import org.waymark.missing.PoliceRisks;
import org.waymark.missing.PreventionInterviews;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Missing")
class PoliceApi {
    private final Access access;
    private final Clock clock;
    private final PoliceRisks risks;
    private final PreventionInterviews prevention;
    private final PoliceNotes notes;
    private final HandedOnQueries handedOn;

    PoliceApi(
            Access access,
            Clock clock,
            PoliceRisks risks,
            PreventionInterviews prevention,
            PoliceNotes notes,
            HandedOnQueries handedOn) {
        this.access = access;
        this.clock = clock;
        this.risks = risks;
        this.prevention = prevention;
        this.notes = notes;
        this.handedOn = handedOn;
    }

    @Operation(summary = "The police's levels of risk in force, the lowest first")
    @ShowsNoChild("the scale, no child")
    @GetMapping("/police-risk-levels")
    List<PoliceRisks.Level> levels() {
        return risks.scale(England.dateOf(clock.instant()));
    }

    @Operation(
            summary = "Set or review the level of risk",
            description = "By the police alone, who own it. Other agencies add information.")
    @PostMapping("/missing-episodes/{episode}/police-risk")
    @ResponseStatus(HttpStatus.CREATED)
    Made risk(
            @PathVariable EpisodeId episode,
            @RequestBody Bodies.Risk body,
            CommandKey key,
            Version version) {
        risks.set(body.command(key, episode, version.number()));
        return Made.of(episode, "/api/v1/missing-episodes/" + episode);
    }

    @Operation(
            summary = "Record a police prevention interview",
            description =
                    "Immediate safety only. It is not the return interview and stops no clock.")
    @PostMapping("/missing-episodes/{episode}/prevention-interviews")
    @ResponseStatus(HttpStatus.CREATED)
    Made prevention(
            @PathVariable EpisodeId episode, @RequestBody Bodies.Prevention body, CommandKey key) {
        prevention.record(body.command(key, episode));
        return Made.of(episode, "/api/v1/missing-episodes/" + episode);
    }

    @Operation(summary = "Information from a return interview, as the police get it")
    @GetMapping("/missing-information/{note}")
    Shown<PoliceNoteView> note(@PathVariable PoliceNoteId note) {
        return access.show("missing.information", () -> handedOn.note(note));
    }

    @Operation(summary = "The police have it")
    @PostMapping("/missing-information/{note}/acknowledgement")
    Made acknowledge(@PathVariable PoliceNoteId note, CommandKey key) {
        notes.acknowledge(key, note);
        return Made.of(note, "/api/v1/missing-information/" + note);
    }
}
