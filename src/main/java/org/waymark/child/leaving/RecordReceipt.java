package org.waymark.child.leaving;

import org.jspecify.annotations.Nullable;
import org.waymark.access.Version;
import org.waymark.requests.CommandKey;

/** What the other area answered, and who there. */
public record RecordReceipt(
        CommandKey key,
        TransferId transfer,
        Version version,
        @Nullable Boolean accepted,
        @Nullable String by,
        @Nullable String words) {}
