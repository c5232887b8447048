package org.waymark.bundles;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Version;
import org.waymark.casefile.ChildId;
import org.waymark.requests.CommandKey;

/** What can be done about a bundle. */
public sealed interface BundleCommand {

    /**
     * Puts a bundle together.
     *
     * @param receiver who gets it, in words
     * @param request of the register of requests, for a subject-access copy
     * @param lines of the chronology; empty for all of the period
     * @param items as {@link Gathering.Offered#key} names them, in their order
     */
    record MakeBundle(
            CommandKey key,
            ChildId child,
            @Nullable Purpose purpose,
            @Nullable String receiver,
            @Nullable UUID request,
            boolean chronology,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            List<UUID> lines,
            List<String> items)
            implements BundleCommand {
        public MakeBundle {
            lines = List.copyOf(lines);
            items = List.copyOf(items);
        }
    }

    /** Takes words out wherever they stand, however they are written. */
    record RemoveWords(
            CommandKey key,
            BundleId bundle,
            Version version,
            @Nullable String words,
            @Nullable Exemption code,
            @Nullable String reason)
            implements BundleCommand {}

    /** Takes single passages out, by their places. */
    record RemovePassages(
            CommandKey key,
            BundleId bundle,
            Version version,
            List<String> places,
            @Nullable Exemption code,
            @Nullable String reason)
            implements BundleCommand {
        public RemovePassages {
            places = List.copyOf(places);
        }
    }

    /** Answers suggestions: these are taken out, those are left in. */
    record DecideSuggestions(
            CommandKey key,
            BundleId bundle,
            Version version,
            List<String> remove,
            List<String> keep)
            implements BundleCommand {
        public DecideSuggestions {
            remove = List.copyOf(remove);
            keep = List.copyOf(keep);
        }
    }

    record UndoMark(CommandKey key, BundleId bundle, Version version, MarkId mark)
            implements BundleCommand {}

    /**
     * Makes the copy and hands it to the second reader.
     *
     * @param letter that goes with a subject-access copy
     */
    record HandToReader(
            CommandKey key,
            BundleId bundle,
            Version version,
            @Nullable String email,
            @Nullable String letter)
            implements BundleCommand {}

    /**
     * The second reader's answer.
     *
     * @param goes whether it can go as it is
     */
    record AnswerReading(
            CommandKey key,
            BundleId bundle,
            Version version,
            @Nullable Boolean goes,
            @Nullable String why)
            implements BundleCommand {}

    /**
     * @param redacted the version that was read, or the whole
     */
    record IssueBundle(CommandKey key, BundleId bundle, Version version, boolean redacted)
            implements BundleCommand {}
}
