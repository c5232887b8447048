package org.waymark.identification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * Raise a concern about one or several children. Five answers are needed (who, what, when, safe
 * now, safe to go home); everything else can follow.
 *
 * @param addsTo the earlier concern this adds an observation to
 */
public record RaiseConcern(
        CommandKey key,
        Account account,
        List<AboutChild> children,
        @Nullable AboutWorker aboutWorker,
        @Nullable ConcernId addsTo) {}
