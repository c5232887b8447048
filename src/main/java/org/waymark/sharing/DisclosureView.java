package org.waymark.sharing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.people.AgencyId;
import org.waymark.people.LawfulBasis;

/**
 * A disclosure with its decision, its links and who opened them.
 *
 * @param digest of all that the receiver gets; goes with the decision
 * @param decision null while it is only prepared
 */
public record DisclosureView(
        DisclosureId id,
        ChildShown child,
        String agency,
        boolean ours,
        @Nullable VictimRequestId request,
        RecipientKind recipientKind,
        @Nullable AgencyId recipientAgency,
        String recipient,
        String purpose,
        @Nullable String subjects,
        List<String> what,
        List<String> leftOut,
        List<Content> contents,
        String digest,
        String preparedBy,
        Instant preparedAt,
        @Nullable Decision decision,
        @Nullable String receipt,
        @Nullable Instant receivedAt,
        List<LinkLine> links,
        int version)
        implements ShowsChildren, Versioned {

    /**
     * @param position in the addresses, from 1
     */
    public record Content(int position, String name, String mediaType, int size, String sha256) {}

    /** As it was decided. */
    public record Decision(
            SharingChoice choice,
            @Nullable String reason,
            @Nullable LawfulBasis basis,
            @Nullable SpecialCondition special,
            @Nullable OffenceCondition offence,
            @Nullable Exemption exemption,
            String necessity,
            @Nullable ServiceAgreement agreement,
            Told childTold,
            Told carersTold,
            List<String> adultsTold,
            @Nullable String notToldReason,
            @Nullable SentBy method,
            String by,
            Instant at) {
        public boolean isShared() {
            return choice != SharingChoice.REFUSE;
        }
    }

    /** Who may open it, until when, and who did. */
    public record LinkLine(
            ShareLinkId id,
            String party,
            Instant expiresAt,
            String madeBy,
            @Nullable Instant revokedAt,
            @Nullable String revokedWhy,
            List<Opening> openings,
            int version) {
        public boolean isOpenAt(Instant now) {
            return revokedAt == null && now.isBefore(expiresAt);
        }
    }

    public record Opening(String who, String what, Instant at) {}

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child.id());
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(version);
    }
}
