package org.waymark.intelligence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;

/**
 * One item as police intelligence alone read it, with its source.
 *
 * @param child which child, without file number or address; null for none or for a closed file
 * @param sources who it comes from, as it was typed and added to
 * @param earlier what the sender wrote before it was given back
 * @param released the police's own texts that went on
 * @param alike others that may say the same; a person decides
 * @param unitMayCheck whether the intelligence unit is the second person now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IntakeItem(
        InformationId id,
        String reference,
        @Nullable String child,
        @JsonIgnore @Nullable ChildId of,
        @Nullable Origin origin,
        SubmitInformation.Facts facts,
        @Nullable LocalDate knownOn,
        HowKnown howKnown,
        ProposedGrade proposed,
        boolean suspectedFalse,
        boolean urgent,
        String sender,
        Instant submittedAt,
        String checkState,
        String checkWords,
        boolean unitMayCheck,
        @Nullable Grade grade,
        @Nullable Outcome outcome,
        @Nullable String whatNext,
        @Nullable String onward,
        @Nullable InformationId duplicateOf,
        List<Source> sources,
        List<String> earlier,
        List<Released> released,
        List<Alike> alike,
        List<Message> messages,
        int version)
        implements ShowsChildren, Versioned {
    /** A text of the police that went on. */
    public record Released(String words, String to, Instant at) {}

    /** Another item of the same child or in like words. */
    public record Alike(InformationId id, String reference, String words, Instant submittedAt) {}

    @JsonIgnore
    public boolean isChecked() {
        return checkState.equals("CHECKED");
    }

    @Override
    public Version etagVersion() {
        return new Version(version);
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return of == null ? List.of() : List.of(of);
    }
}
