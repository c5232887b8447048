package org.waymark.identification.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.people.Practitioner;
import org.waymark.people.PractitionerId;

/** Who can advise on a concern. */
record LeadsView(List<Lead> leads) {
    /** A manager or designated lead. */
    record Lead(PractitionerId id, String name, String jobTitle, @Nullable String telephone) {}

    static LeadsView of(List<Practitioner> people) {
        return new LeadsView(
                people.stream()
                        .map(p -> new Lead(p.id(), p.name(), p.jobTitle(), p.telephone()))
                        .toList());
    }
}
