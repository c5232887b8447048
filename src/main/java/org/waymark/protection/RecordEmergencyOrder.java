package org.waymark.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.requests.CommandKey;

/**
 * Record that a court made an emergency protection order (Children Act 1989 s44).
 *
 * @param applicant the name or office of whoever applied
 * @param madeAt when the court made it
 * @param endsAt when the order says that it ends; null for the longest the law allows
 * @param firstDay the first day of police protection, where the designated officer applied and
 *     Waymark does not know it: the 8 days count from it (s45(3))
 * @param directions what the order says beside: contact, a medical examination, who must leave
 * @param told who was told already
 */
public record RecordEmergencyOrder(
        CommandKey key,
        ChildId child,
        @Nullable AppliedBy appliedBy,
        @Nullable String applicant,
        @Nullable String court,
        @Nullable Instant madeAt,
        @Nullable Instant endsAt,
        @Nullable LocalDate firstDay,
        @Nullable String whereNow,
        @Nullable String directions,
        List<Told> told) {
    public RecordEmergencyOrder {
        told = List.copyOf(told);
    }
}
