package org.waymark.identification.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;

/** Who can advise on a concern. */
record LeadsView(List<Lead> leads, @JsonIgnore ChildId child) implements ShowsChildren {
    /** A manager or designated lead. */
    record Lead(PractitionerId id, String name, String jobTitle, @Nullable String telephone) {}

    static LeadsView of(List<Practitioner> people, ChildId child) {
        return new LeadsView(
                people.stream()
                        .map(p -> new Lead(p.id(), p.name(), p.jobTitle(), p.telephone()))
                        .toList(),
                child);
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child);
    }
}
