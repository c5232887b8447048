package org.waymark.referral.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.referral.DeliveryId;
import org.waymark.referral.Destination;
import org.waymark.referral.ReferralId;

/**
 * The referrals that one team received: first those it has not acknowledged, urgent ones on top;
 * then those it has, the latest first.
 *
 * @param older the cursor of the next page of acknowledged ones; null on the last
 */
public record Inbox(List<Received> waiting, List<Received> acknowledged, @Nullable String older)
        implements ShowsChildren {

    /**
     * A referral that came in.
     *
     * @param restricted the file was restricted since: only that something came is shown
     */
    public record Received(
            DeliveryId id,
            ReferralId referral,
            ChildId child,
            boolean restricted,
            String name,
            @Nullable Integer age,
            Destination to,
            boolean urgent,
            String from,
            Instant sentAt,
            @Nullable Instant dueAt,
            @Nullable Instant acknowledgedAt,
            @Nullable String acknowledgedBy,
            @Nullable String reference) {}

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return Stream.concat(waiting.stream(), acknowledged.stream()).map(Received::child).toList();
    }
}
