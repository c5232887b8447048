package org.waymark.identification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;

/** A request for advice with the concern it is about, in one view. */
public record OneConsultation(ConsultationView consultation, ConcernView concern)
        implements ShowsChildren, Versioned {
    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return concern.childrenShown();
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(consultation.version());
    }
}
