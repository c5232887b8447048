package org.waymark.child.voice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.people.PractitionerId;

/**
 * What a child wrote, for those who hold the file.
 *
 * @param worker who handed the device over
 * @param readers who will read it, as the child was told
 * @param answers in the child's own words; empty while the child writes, or where all was left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VoiceView(
        VoiceId id,
        ChildId child,
        CaseReference reference,
        PractitionerId worker,
        String workerName,
        String readers,
        VoiceState state,
        @Nullable GivenHow how,
        Instant openedAt,
        @Nullable Instant givenAt,
        @Nullable String readBy,
        @Nullable Instant readAt,
        @Nullable String present,
        List<Answer> answers,
        int version)
        implements ShowsChildren, Versioned {
    public VoiceView {
        answers = List.copyOf(answers);
    }

    /** One answer. */
    public record Answer(Question question, String words) {}

    VoiceView with(List<Answer> given) {
        return new VoiceView(
                id,
                child,
                reference,
                worker,
                workerName,
                readers,
                state,
                how,
                openedAt,
                givenAt,
                readBy,
                readAt,
                present,
                given,
                version);
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child);
    }

    @Override
    public Version etagVersion() {
        return new Version(version);
    }
}
