package org.waymark.meetings;

import org.jspecify.annotations.Nullable;
import org.waymark.people.AgencyKind;

/**
 * Of which agency somebody is who came, or for whom somebody came.
 *
 * @param agency by name; null for those who come for no agency, such as family
 * @param socialWorker whether registered with Social Work England, in children's social care
 */
public record Present(@Nullable String agency, @Nullable AgencyKind kind, boolean socialWorker) {}
