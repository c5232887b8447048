package org.waymark.contexts.disruption;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One tool of the toolkit, as an edition lists it.
 *
 * @param byCourt false for a notice or a licence: it is issued, not applied for at a court
 * @param leastYears how long it lasts at least; null where there is no such rule
 * @param listed the edition of the list
 */
public record Tool(
        String code,
        String name,
        Against against,
        Conviction conviction,
        boolean byCourt,
        String issuedBy,
        @Nullable Integer leastYears,
        ChildRule childRule,
        String notes,
        String source,
        LocalDate listed) {

    /** "Notice" or "order", as a child's file says it. */
    public String kind() {
        return byCourt ? "order" : "notice";
    }

    boolean fits(@Nullable Target target) {
        return target != null
                && (against == Against.EITHER || against.name().equals(target.name()));
    }
}
