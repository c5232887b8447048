package org.waymark.sharing;

import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** What the agency that was asked answers, and who was told of it. */
public record AnswerVictimRequest(
        CommandKey key,
        VictimRequestId request,
        int version,
        @Nullable VictimAnswer answer,
        @Nullable String words,
        @Nullable DisclosureId disclosure,
        @Nullable Told childTold,
        @Nullable Told isvaTold) {}
