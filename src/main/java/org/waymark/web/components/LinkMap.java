package org.waymark.web.components;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A drawing of the records and links that stand in tables on the same page: those whose cells carry
 * {@code data-node} and {@code data-link}. It shows nothing that the tables do not, is walked by
 * keyboard, and without JavaScript it says where the tables are.
 *
 * @param label what is drawn, for those who do not see it; never a name
 * @param steps how far from the first record the links were followed
 */
public record LinkMap(String label, int steps) implements Component {

    /** What the drawing needs to know of one record; put on the cell that holds its link. */
    public static Cell node(
            Cell cell, Object id, Enum<?> kind, String kindWords, int away, @Nullable Object via) {
        return cell.withAttributes(
                cell.attributes()
                        .and("data-node", id)
                        .and("data-kind", kind.name())
                        .and("data-kind-words", kindWords)
                        .and("data-away", away)
                        .and("data-via", via));
    }

    /** The same of a link; put on the first of three cells that read as a sentence. */
    public static Cell link(
            Cell cell,
            Object id,
            Object from,
            Object to,
            String state,
            boolean directed,
            YearMonth begins,
            YearMonth ends) {
        return cell.withAttributes(
                cell.attributes()
                        .and("data-link", id)
                        .and("data-from", from)
                        .and("data-to", to)
                        .and("data-state", state)
                        .and("data-directed", directed)
                        .and("data-begins", Range.month(begins))
                        .and("data-ends", Range.month(ends)));
    }
}
