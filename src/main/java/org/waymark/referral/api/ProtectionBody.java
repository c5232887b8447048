package org.waymark.referral.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.identification.ConcernId;
import org.waymark.referral.TakePoliceProtection;
import org.waymark.referral.frontdoor.ProtectedChild;
import org.waymark.referral.frontdoor.Protections;
import org.waymark.requests.CommandKey;

/** A police protection as it is recorded, about a concern or about a file. */
@Schema(
        example =
                """
                {"concern": "5b3c1f7e-0d8b-4a52-9a55-3f0f3f1f7a10", "officer": "PC 2207 Baines", "designatedOfficer": "Inspector R. Doyle",
                 "takenAt": "2026-11-23T23:15:00Z", "whereNow": "Emergency foster placement",
                 "reason": "Left there he would be likely to suffer significant harm.",
                 "told": {"child": true, "parents": false, "parentsNotSafe": true, "notSafeBecause": "His stepfather may be involved"}}
                """)
record ProtectionBody(
        @Nullable ConcernId concern,
        @Schema(description = "A file's reference, instead of a concern") @Nullable String file,
        @Nullable String officer,
        @Nullable String designatedOfficer,
        @Schema(description = "The 72 hours run from here") @Nullable Instant takenAt,
        @Nullable String whereNow,
        @Nullable String reason,
        @Nullable Told told,
        @Schema(description = "Needed where the child was in police protection before")
                @Nullable String newFacts) {

    /** Who was told. */
    record Told(
            @Nullable Boolean child,
            @Nullable Boolean parents,
            @Nullable Boolean parentsNotSafe,
            @Nullable String notSafeBecause) {
        static TakePoliceProtection.Told of(@Nullable Told t) {
            return t == null
                    ? new TakePoliceProtection.Told(false, false, false, null)
                    : new TakePoliceProtection.Told(
                            Boolean.TRUE.equals(t.child),
                            Boolean.TRUE.equals(t.parents),
                            Boolean.TRUE.equals(t.parentsNotSafe),
                            t.notSafeBecause);
        }
    }

    /** Whom it is about. */
    record About(ProtectedChild child) implements ShowsChildren {
        @Override
        public Collection<ChildId> childrenShown() {
            return List.of(child.id());
        }
    }

    About child(Protections protections) {
        return new About(protections.childOf(concern, file));
    }

    TakePoliceProtection command(CommandKey key, ProtectedChild child) {
        return new TakePoliceProtection(
                key,
                child.id(),
                child.concern(),
                officer,
                designatedOfficer,
                takenAt,
                whereNow,
                reason,
                Told.of(told),
                newFacts);
    }
}
