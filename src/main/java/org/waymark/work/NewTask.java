package org.waymark.work;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.people.Party;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;

/**
 * Something somebody must do. The title never names a child: lists show the child's name beside it
 * only to those who may see it.
 *
 * @param kind a stable name; the module that opens it says where it leads ({@link TaskLink})
 * @param subject the referral, consultation … it is about
 * @param due null when there is no date
 */
public record NewTask(
        @Nullable ChildId child,
        String kind,
        String title,
        UUID subject,
        @Nullable UUID record,
        Party to,
        boolean urgent,
        @Nullable Instant due) {
    @Nullable PractitionerId owner() {
        return to instanceof PractitionerId p ? p : null;
    }

    @Nullable TeamId team() {
        return to instanceof TeamId t ? t : null;
    }
}
