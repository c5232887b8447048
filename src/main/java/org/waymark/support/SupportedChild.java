package org.waymark.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.child.Birth;
import org.waymark.child.BirthPrecision;
import org.waymark.child.Names;
import org.waymark.sql.Row;

/**
 * Whose plan it is, as this person may know them.
 *
 * @param age null where it is not known, which never means that they are of age
 */
public record SupportedChild(
        ChildId id, String name, @Nullable Integer age, @Nullable String reference) {
    /** What {@link #of} reads, of the tables child c and file f. */
    static final String COLUMNS =
            "c.given_name, c.family_name, c.known_as, c.description, c.date_of_birth, c.birth_precision, f.reference";

    static SupportedChild of(Row r, LocalDate today) {
        var date = r.findDate("date_of_birth");
        var age =
                date == null
                        ? java.util.OptionalInt.empty()
                        : new Birth(date, r.kind("birth_precision", BirthPrecision.class))
                                .ageOn(today);
        return new SupportedChild(
                r.id("child_id", ChildId::new),
                Names.of(
                        r.findText("given_name"),
                        r.findText("family_name"),
                        r.findText("known_as"),
                        r.findText("description")),
                age.isPresent() ? age.getAsInt() : null,
                r.findText("reference"));
    }

    public String words() {
        return age == null ? name + ", age not known" : name + ", " + age;
    }
}
