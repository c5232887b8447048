package org.waymark.missing.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.child.Known;
import org.waymark.missing.EpisodeId;
import org.waymark.missing.FoundHow;
import org.waymark.missing.FoundWhere;
import org.waymark.missing.HarmKind;
import org.waymark.missing.Moment;
import org.waymark.missing.RecordPrevention;
import org.waymark.missing.RecordReturn;
import org.waymark.missing.SafeContact;
import org.waymark.missing.SafeHow;
import org.waymark.missing.SetPoliceRisk;
import org.waymark.people.AgencyId;
import org.waymark.requests.CommandKey;

/** What is sent about an episode. */
final class Bodies {
    private Bodies() {}

    static Moment known(@Nullable Moment moment) {
        return moment == null ? Moment.UNKNOWN : moment;
    }

    static <T> Set<T> set(@Nullable List<T> several) {
        return several == null ? Set.of() : Set.copyOf(several);
    }

    /** How it is safe to reach the child. */
    @Schema(example = "{\"how\": \"CHILDS_PHONE\", \"words\": \"01632 960911, after school\"}")
    record Contact(@Nullable SafeHow how, @Nullable String words, @Nullable UUID adult) {
        static SafeContact of(@Nullable Contact c) {
            return c == null
                    ? new SafeContact(null, null, null)
                    : new SafeContact(c.how, c.words, c.adult);
        }
    }

    @Schema(
            example =
                    """
                    {"at": {"day": "2026-11-25", "time": "02:30"}, "how": "POLICE", "where": "SHOP_OR_FOOD",
                     "place": "Northgate retail park, by the cinema", "harm": "NOT_KNOWN", "harmKinds": [],
                     "safeContact": {"how": "CHILDS_PHONE", "words": "01632 960911, after school"}}
                    """)
    record Return(
            @Nullable Moment at,
            @Nullable FoundHow how,
            @Nullable FoundWhere where,
            @Nullable String place,
            @Nullable Known harm,
            @Nullable List<HarmKind> harmKinds,
            @Nullable Contact safeContact) {
        RecordReturn command(CommandKey key, EpisodeId episode, int version) {
            return new RecordReturn(
                    key,
                    episode,
                    version,
                    known(at),
                    how,
                    where,
                    place,
                    harm,
                    set(harmKinds),
                    Contact.of(safeContact));
        }
    }

    @Schema(
            example =
                    """
                    {"level": "HIGH", "officer": "Inspector Amara Cole", "reason": "15, repeated, an unknown adult fetched her."}
                    """)
    record Risk(
            @Nullable String level,
            @Nullable Moment at,
            @Nullable String officer,
            @Nullable String reason) {
        SetPoliceRisk command(CommandKey key, EpisodeId episode, int version) {
            return new SetPoliceRisk(key, episode, version, level, known(at), officer, reason);
        }
    }

    @Schema(
            example =
                    """
                    {"officer": "PC 2207 Baines", "heldAt": {"day": "2026-11-25", "time": "03:10"}, "safeNow": "YES"}
                    """)
    record Prevention(
            @Nullable String officer,
            @Nullable Moment heldAt,
            @Nullable Known safeNow,
            @Nullable String words) {
        RecordPrevention command(CommandKey key, EpisodeId episode) {
            return new RecordPrevention(key, episode, officer, known(heldAt), safeNow, words);
        }
    }

    @Schema(example = "{\"words\": \"She spoke of the retail park.\"}")
    record Text(@Nullable String words) {}

    @Schema(example = "{\"agency\": \"0b9f6a0e-1c5e-3d62-9a0c-0d5f0c7f7c11\"}")
    record Tell(@Nullable AgencyId agency) {}
}
