package org.waymark.sharing;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What may be asked of the register. */
public sealed interface DataRequestCommand {
    CommandKey key();

    /**
     * Something came: written down by whoever got it.
     *
     * @param reference of the file that it is about
     * @param receivedOn the day it came; of a breach the moment somebody first knew
     * @param affected of a breach: references of files, one a line
     */
    record Receive(
            CommandKey key,
            @Nullable RequestKind kind,
            @Nullable String reference,
            @Nullable String requester,
            @Nullable Requester requesterIs,
            @Nullable LocalDate receivedOn,
            @Nullable Instant knownAt,
            @Nullable String words,
            @Nullable String affected)
            implements DataRequestCommand {
        List<String> affectedFiles() {
            return affected == null
                    ? List.of()
                    : affected.lines()
                            .map(l -> l.strip().toUpperCase(java.util.Locale.ROOT))
                            .filter(l -> !l.isEmpty())
                            .distinct()
                            .limit(500)
                            .toList();
        }
    }

    record Add(
            CommandKey key,
            DataRequestId request,
            int version,
            @Nullable StepKind kind,
            @Nullable LocalDate on,
            @Nullable String words)
            implements DataRequestCommand {}

    /** Opens the file of the child of this request, and no other, for days. */
    record OpenFile(CommandKey key, DataRequestId request, int version, @Nullable String why)
            implements DataRequestCommand {}

    /** A correction or a disagreement, beside an entry of the history that stays as it was. */
    record State(
            CommandKey key,
            DataRequestId request,
            int version,
            @Nullable UUID entry,
            @Nullable String kind,
            @Nullable String words)
            implements DataRequestCommand {}

    record Settle(
            CommandKey key,
            DataRequestId request,
            int version,
            @Nullable RequestOutcome outcome,
            @Nullable String words,
            @Nullable String letter)
            implements DataRequestCommand {}
}
