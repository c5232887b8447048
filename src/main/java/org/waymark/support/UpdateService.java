package org.waymark.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/** A service was accepted, not taken up, put on a waiting list, started or ended, on a day. */
public record UpdateService(
        CommandKey key,
        SupportServiceId service,
        int version,
        @Nullable ServiceState state,
        @Nullable LocalDate on,
        @Nullable String words) {}
