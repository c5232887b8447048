package org.waymark.documents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Compartment;
import org.waymark.people.AgencyId;
import org.waymark.sql.Row;

/**
 * A record that holds documents, as need-to-know knows it.
 *
 * @param record the one that grants for one record name; null where only a grant of the whole file
 *     opens it
 * @param words what it is: "a concern"; never a child's name
 * @param href its page
 */
public record Held(
        ChildId child,
        Compartment compartment,
        @Nullable UUID record,
        AgencyId agency,
        String words,
        String href) {

    /** Of a row with {@code child_id}, {@code compartment} and {@code author_agency}. */
    public static Held of(Row r, UUID record, String words, String href) {
        return new Held(
                r.id("child_id", ChildId::new),
                Compartment.valueOf(r.text("compartment").toUpperCase(java.util.Locale.ROOT)),
                record,
                r.id("author_agency", AgencyId::new),
                words,
                href);
    }
}
