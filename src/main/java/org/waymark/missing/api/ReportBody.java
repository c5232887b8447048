package org.waymark.missing.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.child.ChildDescription;
import org.waymark.child.Known;
import org.waymark.child.Sex;
import org.waymark.missing.EpisodeKind;
import org.waymark.missing.LeftFrom;
import org.waymark.missing.Moment;
import org.waymark.missing.PoliceTold;
import org.waymark.missing.ReportMissing;
import org.waymark.requests.CommandKey;

/** A report of a missing or away episode. Times are a day and, where known, a time in England. */
@Schema(
        example =
                """
                {"described": {"givenName": "Grace", "familyName": "Hollis", "dateOfBirth": "2011-08-17", "birthPrecision": "DAY"},
                 "kind": "MISSING", "lastSeen": {"day": "2026-11-24", "time": "20:15"}, "from": "CHILDRENS_HOME",
                 "lookedAfter": "YES", "legalStatus": "C2", "homeArea": "Northmoor", "hostArea": "Eastmere",
                 "circumstances": "Left by the back door after a message.",
                 "policeTold": {"at": {"day": "2026-11-24", "time": "20:40"}, "by": "Della Moss", "reference": "NM-1187"}}
                """)
record ReportBody(
        @Nullable ChildId child,
        @Nullable Described described,
        @Nullable EpisodeKind kind,
        @Nullable Moment lastSeen,
        @Nullable Moment left,
        @Nullable LeftFrom from,
        @Nullable Known lookedAfter,
        @Nullable String legalStatus,
        @Nullable String homeArea,
        @Nullable String hostArea,
        @Nullable String whereabouts,
        @Nullable String circumstances,
        @Nullable Told policeTold) {

    /** A child as described: anything may be unknown, but something must be said. */
    record Described(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String knownAs,
            @Nullable String description,
            @Nullable LocalDate dateOfBirth,
            @Nullable BirthPrecision birthPrecision,
            @Nullable Sex sex,
            @Nullable String ethnicity,
            @Nullable String school,
            @Nullable String address) {
        ChildDescription child() {
            var birth =
                    dateOfBirth == null
                            ? Birth.UNKNOWN
                            : new Birth(
                                    dateOfBirth,
                                    birthPrecision == null
                                                    || birthPrecision == BirthPrecision.UNKNOWN
                                            ? BirthPrecision.DAY
                                            : birthPrecision);
            return new ChildDescription(
                    givenName,
                    familyName,
                    knownAs,
                    description,
                    birth,
                    sex,
                    ethnicity,
                    school,
                    address);
        }
    }

    /** That the police were told by telephone. */
    @Schema(
            example =
                    """
                    {"at": {"day": "2026-11-24", "time": "20:40"}, "by": "Della Moss", "reference": "NM-1187"}
                    """)
    record Told(@Nullable Moment at, @Nullable String by, @Nullable String reference) {
        PoliceTold told() {
            return new PoliceTold(Bodies.known(at), by, reference);
        }
    }

    ReportMissing command(CommandKey key) {
        return new ReportMissing(
                key,
                child,
                described == null ? null : described.child(),
                kind,
                Bodies.known(lastSeen),
                Bodies.known(left),
                from,
                lookedAfter,
                legalStatus,
                homeArea,
                hostArea,
                whereabouts,
                circumstances,
                policeTold == null ? null : policeTold.told());
    }
}
