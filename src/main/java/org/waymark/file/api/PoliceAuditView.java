package org.waymark.file.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.PoliceAudit;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;

/**
 * What police intelligence looked at, the latest first.
 *
 * @param readings the last times that this audit was opened
 * @param before give this back as "before" for the page of earlier reads; absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PoliceAuditView(
        List<PoliceAudit.Read> reads, List<PoliceAudit.Reading> readings, @Nullable String before)
        implements ShowsChildren {
    static PoliceAuditView of(PoliceAudit.Part part) {
        return new PoliceAuditView(part.reads(), part.readings(), HistoryView.text(part.older()));
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return reads.stream().map(PoliceAudit.Read::child).toList();
    }
}
