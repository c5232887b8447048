package org.waymark.identification;

import org.jspecify.annotations.Nullable;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Row;

/** Who did something, as a reader needs to know them: by name, job and agency. */
public record By(
        PractitionerId id,
        String name,
        String jobTitle,
        String agency,
        @Nullable String telephone) {

    /**
     * From the columns {prefix}_id, _name, _job, _agency and _telephone; null where there is
     * nobody.
     */
    static @Nullable By find(Row r, String prefix) {
        var id = r.findId(prefix + "_id", PractitionerId::new);
        return id == null
                ? null
                : new By(
                        id,
                        r.text(prefix + "_name"),
                        r.text(prefix + "_job"),
                        r.text(prefix + "_agency"),
                        r.findText(prefix + "_telephone"));
    }

    static By of(Row r, String prefix) {
        return java.util.Objects.requireNonNull(find(r, prefix), prefix);
    }

    /** "Daniel Osei, Club lead, Moorside Youth Club". */
    public String words() {
        return name + ", " + jobTitle + ", " + agency;
    }
}
