package org.waymark.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.sql.Row;

/**
 * Which child, as this person may know them.
 *
 * @param age null where it is not known, which never means that they are of age
 */
public record ChildShown(
        ChildId id, String name, @Nullable Integer age, @Nullable String reference) {
    /** What {@link #of} reads, of the tables child c and file f, beside a column child_id. */
    public static final String COLUMNS =
            "c.given_name, c.family_name, c.known_as, c.description, c.date_of_birth, c.birth_precision, f.reference";

    public static ChildShown of(Row r, LocalDate today) {
        var birth =
                new Birth(
                        r.findDate("date_of_birth"),
                        r.findText("birth_precision") == null
                                ? BirthPrecision.UNKNOWN
                                : r.kind("birth_precision", BirthPrecision.class));
        var age = birth.ageOn(today);
        return new ChildShown(
                r.id("child_id", ChildId::new),
                name(r),
                age.isPresent() ? age.getAsInt() : null,
                r.findText("reference"));
    }

    /** "Grace Holloway, 15". */
    public String nameAndAge() {
        return age == null ? name + ", age not known" : name + ", " + age;
    }

    /** A child without a name is known by what they look like. */
    private static String name(Row r) {
        var name = ChildName.of(r);
        var described = r.findText("description");
        var nameless = name.given() == null && name.family() == null && name.knownAs() == null;
        return nameless && described != null ? described : name.words();
    }
}
