package org.waymark.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a {@link FilePart}; what its columns mean is the part's to say.
 *
 * @param due when it has to be done, or ends
 * @param name of a person, or of the thing itself; never the child's
 * @param code a state or an outcome
 */
public record FileLine(
        String kind,
        UUID id,
        @Nullable UUID person,
        boolean flag,
        Instant began,
        @Nullable Instant due,
        @Nullable String name,
        @Nullable String code,
        @Nullable Instant ended) {}
