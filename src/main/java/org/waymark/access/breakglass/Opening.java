package org.waymark.access.breakglass;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.BreakGlassId;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.people.Role;
import org.waymark.sql.Row;

/**
 * One opening by break-glass. Of the child it says the file's reference and nothing else.
 *
 * @param told whether the reader is a manager who was told of it
 * @param endedBy null where nobody ended it by hand
 */
public record Opening(
        BreakGlassId id,
        @JsonIgnore ChildId child,
        CaseReference reference,
        @JsonIgnore PractitionerId person,
        String name,
        String jobTitle,
        String agency,
        GlassPurpose purpose,
        String reason,
        Instant openedAt,
        Instant until,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @JsonIgnore boolean told,
        @Nullable GlassReview review,
        @JsonIgnore int version)
        implements ShowsChildren, Versioned {

    /** The second look. */
    public record GlassReview(boolean justified, String words, String by, Instant at) {}

    static Opening of(Row r) {
        var reviewed = r.findInstant("reviewed_at");
        return new Opening(
                r.id("id", BreakGlassId::new),
                r.id("child_id", ChildId::new),
                new CaseReference(r.text("reference")),
                r.id("practitioner_id", PractitionerId::new),
                r.text("name"),
                r.text("job_title"),
                r.text("agency"),
                r.kind("purpose", GlassPurpose.class),
                r.text("reason"),
                r.instant("opened_at"),
                r.instant("until_at"),
                r.findInstant("ended_at"),
                r.findText("ended_by"),
                r.is("told"),
                reviewed == null
                        ? null
                        : new GlassReview(
                                r.is("justified"),
                                r.text("review"),
                                r.text("reviewed_by"),
                                reviewed),
                r.number("version"));
    }

    public boolean isOpenAt(Instant now) {
        return endedAt == null && until.isAfter(now);
    }

    @JsonIgnore
    public boolean isMine() {
        return person.equals(CurrentPractitioner.get().id());
    }

    /** Whether the reader takes the second look. */
    @JsonIgnore
    public boolean isMineToReview() {
        return review == null
                && !isMine()
                && CurrentPractitioner.get().is(Role.DATA_PROTECTION_OFFICER);
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child);
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(version);
    }
}
