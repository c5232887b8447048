package org.waymark.network.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.child.Known;
import org.waymark.network.LinkKind;
import org.waymark.network.LinkStatus;
import org.waymark.network.NetworkCommand;
import org.waymark.network.SourceKind;
import org.waymark.network.SubjectAge;
import org.waymark.network.SubjectKind;

/** What programs send about the picture around the child. */
final class Bodies {
    private Bodies() {}

    @Schema(
            example =
                    "{\"kind\": \"VEHICLE\", \"label\": \"Blue hatchback\", \"vrm\": \"QX\", \"vrmPartial\": true, \"colour\": \"blue\", \"aliases\": []}")
    record Facts(
            @Nullable SubjectKind kind,
            @Nullable String label,
            @Nullable String about,
            @Nullable List<String> aliases,
            @Schema(description = "Of a person; not known counts as a child")
                    @Nullable SubjectAge age,
            @Nullable LocalDate dateOfBirth,
            @Nullable Boolean identityKnown,
            @Nullable Known worksWithChildren,
            @Schema(description = "Of somebody who works in this area: they never see the record")
                    @Nullable String practitionerEmail,
            @Nullable String vrm,
            @Nullable Boolean vrmPartial,
            @Nullable String make,
            @Nullable String colour,
            @Nullable String platform,
            @Nullable String handle,
            @Nullable String phone,
            @Nullable String address,
            @Nullable LocalDate happenedOn) {
        NetworkCommand.Facts facts() {
            return new NetworkCommand.Facts(
                    kind,
                    label,
                    about,
                    aliases == null ? List.of() : aliases,
                    age,
                    dateOfBirth,
                    !Boolean.FALSE.equals(identityKnown),
                    worksWithChildren,
                    practitionerEmail,
                    vrm,
                    Boolean.TRUE.equals(vrmPartial),
                    make,
                    colour,
                    platform,
                    handle,
                    phone,
                    address,
                    happenedOn);
        }
    }

    @Schema(
            example =
                    "{\"child\": \"WM-2026-000001\", \"kind\": \"TRANSPORTS\", \"outward\": true, \"sourceKind\": \"OWN_RECORD\", \"sourceWords\": \"Seen getting into the car twice\", \"purpose\": \"To keep the child safe on the way home\", \"expiresOn\": \"2027-05-25\"}")
    record NewLink(
            @Schema(description = "The other record; or a child") @Nullable UUID other,
            @Schema(description = "The reference of a child's file") @Nullable String child,
            @Nullable LinkKind kind,
            @Schema(description = "Whether this record is where it goes out from")
                    @Nullable Boolean outward,
            @Nullable LocalDate firstSeen,
            @Nullable LocalDate lastSeen,
            @Nullable SourceKind sourceKind,
            @Nullable UUID sourceRecord,
            @Schema(description = "What the record says; never who told it")
                    @Nullable String sourceWords,
            @Schema(description = "3×5×2, by the police alone") @Nullable Graded grade,
            @Nullable String purpose,
            @Nullable LocalDate expiresOn) {}

    @Schema(example = "{\"source\": 2, \"information\": \"C\", \"handling\": \"P\"}")
    record Graded(
            @Nullable Integer source,
            @Nullable String information,
            @Nullable String handling,
            @Nullable String conditions) {
        org.waymark.network.Grade grade() {
            return new org.waymark.network.Grade(source, information, handling, conditions);
        }
    }

    @Schema(example = "{\"status\": \"DISCOUNTED\", \"why\": \"It was another car\"}")
    record Status(@Nullable LinkStatus status, @Nullable String why) {}

    @Schema(example = "{\"expiresOn\": \"2027-05-25\", \"purpose\": \"The journeys go on\"}")
    record Expiry(@Nullable LocalDate expiresOn, @Nullable String purpose) {}

    @Schema(example = "{\"why\": \"Not needed any more\"}")
    record Why(@Nullable String why) {}

    @Schema(example = "{\"words\": \"A concern was raised today\"}")
    record Words(@Nullable String words) {}

    @Schema(
            example =
                    "{\"email\": \"anita.rao@northmoor.example\", \"because\": \"Plans the disruption\", \"until\": \"2027-02-25\"}")
    record Reader(@Nullable String email, @Nullable String because, @Nullable LocalDate until) {}

    @Schema(
            example =
                    "{\"other\": \"9b2f6f0e-5d1c-4f7e-9a53-0a6f1f6f3a11\", \"why\": \"The same plate on the same evening\"}")
    record Merge(@Nullable UUID other, @Nullable String why) {}
}
