package org.waymark.child.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waymark.access.Access;
import org.waymark.access.Made;
import org.waymark.access.Proofs;
import org.waymark.access.Shown;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildFiles;
import org.waymark.child.voice.ReadVoice;
import org.waymark.child.voice.VoiceId;
import org.waymark.child.voice.VoiceQueries;
import org.waymark.child.voice.VoiceReading;
import org.waymark.child.voice.VoiceView;
import org.waymark.requests.CommandKey;

@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "The child's voice",
        description =
                "What a child wrote on a device that a worker handed over (guide ¶11). Handing over is done in the browser only.")
class VoicesApi {
    private final Access access;
    private final Proofs proofs;
    private final ChildFiles files;
    private final VoiceQueries queries;
    private final VoiceReading reading;

    VoicesApi(
            Access access,
            Proofs proofs,
            ChildFiles files,
            VoiceQueries queries,
            VoiceReading reading) {
        this.access = access;
        this.proofs = proofs;
        this.files = files;
        this.queries = queries;
        this.reading = reading;
    }

    /** Each time a child wrote, without the words. */
    record VoiceList(@JsonIgnore ChildId child, List<VoiceView> voices) implements ShowsChildren {
        @Override
        @JsonIgnore
        public Collection<ChildId> childrenShown() {
            return List.of(child);
        }
    }

    @Operation(
            summary = "When a child wrote",
            description =
                    "For social care that holds the file, the latest first, without the words.")
    @GetMapping("/files/{reference}/voices")
    Shown<VoiceList> all(@PathVariable CaseReference reference) {
        return access.show(
                "file.voice",
                () -> {
                    proofs.socialCare();
                    var child = files.whole(reference).child();
                    return new VoiceList(child, queries.of(child));
                });
    }

    @Operation(summary = "What a child wrote, in their own words")
    @GetMapping("/voices/{voice}")
    Shown<VoiceView> one(@PathVariable VoiceId voice) {
        return access.show(
                "file.voice",
                () -> {
                    proofs.socialCare();
                    return queries.get(voice);
                });
    }

    @Schema(
            example =
                    "{\"present\": \"Nobody else\", \"weight\": \"Her aunt is asked first, as she wants.\"}")
    record Reading(@Nullable String present, @Nullable String weight) {}

    @Operation(
            summary = "Keep what a child wrote as wishes and feelings",
            description = "After reading it: who was in the room, and what is done about it.")
    @PostMapping("/voices/{voice}/reading")
    Made read(
            @PathVariable VoiceId voice,
            @RequestBody Reading body,
            CommandKey key,
            Version version) {
        reading.read(new ReadVoice(key, voice, version, body.present(), body.weight()));
        return Made.of(voice, "/api/v1/voices/" + voice);
    }

    @Schema(example = "{\"why\": \"The child wants to talk instead\"}")
    record Aside(@Nullable String why) {}

    @Operation(
            summary = "Set an unfinished one aside",
            description = "What was written is forgotten.")
    @PostMapping("/voices/{voice}/setting-aside")
    Made setAside(
            @PathVariable VoiceId voice, @RequestBody Aside body, CommandKey key, Version version) {
        reading.setAside(key, voice, version, body.why());
        return Made.of(voice, "/api/v1/voices/" + voice);
    }
}
