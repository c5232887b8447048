package org.waymark.access.conflicts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ConflictId;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Row;

/**
 * A declared conflict of interest.
 *
 * @param child as they were named by whoever declared it, with the reference where one was given
 * @param files what it was found to be about; for data protection only, and never a sealed file
 */
public record Conflict(
        ConflictId id,
        @JsonIgnore PractitionerId person,
        String name,
        String agency,
        Relation relation,
        @Nullable String words,
        ConflictChild child,
        String declaredBy,
        Instant declaredAt,
        LocalDate reviewOn,
        @Nullable ConflictReview review,
        @Nullable Instant endedAt,
        List<ConflictFile> files,
        @JsonIgnore int version)
        implements ShowsChildren, Versioned {
    public Conflict {
        files = List.copyOf(files);
    }

    /** As it was typed; says nothing about whether there is a file. */
    public record ConflictChild(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable LocalDate born,
            @Nullable String reference) {}

    /** The last look at it. */
    public record ConflictReview(String words, String by, Instant at) {}

    /**
     * @param certain its reference, or name and date of birth, are the same
     */
    public record ConflictFile(
            @JsonIgnore ChildId child,
            CaseReference reference,
            boolean certain,
            boolean keptAway,
            Instant foundAt) {}

    static Conflict of(Row r) {
        var reviewed = r.findInstant("reviewed_at");
        return new Conflict(
                r.id("id", ConflictId::new),
                r.id("practitioner_id", PractitionerId::new),
                r.text("name"),
                r.text("agency"),
                r.kind("relation", Relation.class),
                r.findText("words"),
                new ConflictChild(
                        r.findText("given_name"),
                        r.findText("family_name"),
                        r.findDate("date_of_birth"),
                        r.findText("reference")),
                r.text("declared_by"),
                r.instant("declared_at"),
                r.date("review_on"),
                reviewed == null
                        ? null
                        : new ConflictReview(r.text("review"), r.text("reviewed_by"), reviewed),
                r.findInstant("ended_at"),
                List.of(),
                r.number("version"));
    }

    Conflict with(List<ConflictFile> found) {
        return new Conflict(
                id,
                person,
                name,
                agency,
                relation,
                words,
                child,
                declaredBy,
                declaredAt,
                reviewOn,
                review,
                endedAt,
                found,
                version);
    }

    @JsonIgnore
    public boolean isMine() {
        return person.equals(CurrentPractitioner.get().id());
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return files.stream().map(ConflictFile::child).toList();
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(version);
    }
}
