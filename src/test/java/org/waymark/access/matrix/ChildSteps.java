package org.waymark.access.matrix;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.waymark.access.Version;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.allocation.AllocationKind;
import org.waymark.child.allocation.OfferAllocation;
import org.waymark.child.allocation.Offers;
import org.waymark.requests.CommandKey;
import org.waymark.testing.Northmoor;

/** What the allocated team does about a child of the matrix, as of one moment. */
final class ChildSteps {
    private final Northmoor area;
    private final Instant moment;

    ChildSteps(Northmoor area, Instant moment) {
        this.area = area;
        this.moment = moment;
    }

    /** Offered to a social worker of the team that took the decided referral on. */
    Map<String, String> decided(ChildId child) {
        return Map.of("allocation", offer(child));
    }

    private String offer(ChildId child) {
        var worker = area.person("Lorna Blythe").id();
        return area.at(
                moment,
                "Anita Rao",
                () ->
                        area.bean(Offers.class)
                                .offer(
                                        new OfferAllocation(
                                                key(),
                                                reference(child),
                                                version(child),
                                                AllocationKind.ALLOCATION,
                                                null,
                                                worker,
                                                "See the child by Friday."))
                                .toString());
    }

    private CaseReference reference(ChildId child) {
        return area.bean(CaseFiles.class).referenceOf(child).orElseThrow();
    }

    private Version version(ChildId child) {
        return new Version(
                area.sql()
                        .sql("select version from file where child_id = ?")
                        .param(child.value())
                        .query(Integer.class)
                        .single());
    }

    private static CommandKey key() {
        return new CommandKey(UUID.randomUUID().toString());
    }
}
