package org.waymark.access.unexplained;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Act;
import org.waymark.access.OddLookId;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Row;

/**
 * The looks of one person at one file that are odd for one reason. Of the child it says the file's
 * reference and nothing else.
 *
 * @param why null to the reader and who answers for them: it could say what is not theirs to know
 * @param decision null to them too
 * @param decides whether the one who asks decides on it
 * @param sealed whether it is a sealed file's guardian who decides
 */
public record OddLook(
        OddLookId id,
        @JsonIgnore ChildId child,
        CaseReference reference,
        @JsonIgnore PractitionerId person,
        String name,
        String jobTitle,
        String agency,
        @JsonIgnore AgencyId agencyId,
        @Nullable WhyOdd why,
        LookState state,
        Instant firstAt,
        Instant lastAt,
        int looks,
        List<Act> acts,
        @Nullable Instant askedAt,
        @Nullable Decision decision,
        @JsonIgnore boolean decides,
        @JsonIgnore boolean sealed,
        @JsonIgnore int version)
        implements ShowsChildren, Versioned {

    /**
     * What came of it.
     *
     * @param reason null where a concern was opened
     * @param goodUntil until then further looks of this kind are explained by the same
     */
    public record Decision(
            String by, Instant at, @Nullable LookReason reason, @Nullable Instant goodUntil) {}

    static OddLook of(Row r) {
        var decides = r.is("decides");
        var decided = r.findInstant("decided_at");
        return new OddLook(
                r.id("id", OddLookId::new),
                r.id("child_id", ChildId::new),
                new CaseReference(r.text("reference")),
                r.id("practitioner_id", PractitionerId::new),
                r.text("name"),
                r.text("job_title"),
                r.text("agency"),
                r.id("agency_id", AgencyId::new),
                decides ? r.kind("why", WhyOdd.class) : null,
                r.kind("state", LookState.class),
                r.instant("first_at"),
                r.instant("last_at"),
                r.number("reads"),
                r.texts("acts").stream().map(Act::valueOf).toList(),
                r.findInstant("asked_at"),
                decided == null || !decides
                        ? null
                        : new Decision(
                                r.text("decided_by"),
                                decided,
                                r.findKind("reason", LookReason.class),
                                r.findInstant("good_until")),
                decides,
                r.is("sealed"),
                r.number("version"));
    }

    @JsonIgnore
    public boolean isMine() {
        return person.equals(CurrentPractitioner.get().id());
    }

    /** Nobody decides about themselves. */
    @JsonIgnore
    public boolean isMineToDecide() {
        return decides && !isMine() && !state.isDecided();
    }

    @JsonIgnore
    public boolean isMineToAnswer() {
        return isMine() && state == LookState.ASKED;
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
