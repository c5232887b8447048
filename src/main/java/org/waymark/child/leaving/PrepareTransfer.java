package org.waymark.child.leaving;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseReference;
import org.waymark.requests.CommandKey;

/**
 * Put a package together for another area.
 *
 * @param contact who receives it there, and how it reaches them
 * @param why why they need it
 */
public record PrepareTransfer(
        CommandKey key,
        CaseReference file,
        @Nullable String area,
        @Nullable String contact,
        @Nullable String why,
        @Nullable TransferBasis basis,
        List<TransferPart> parts) {
    public PrepareTransfer {
        parts = List.copyOf(parts);
    }
}
