package org.waymark.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one room has of a child, for the first page of their file: a bean of the room. The parts of
 * all rooms are asked for in one statement (architecture.md: eight statements for the whole page),
 * and each puts its own lines into words.
 */
public interface FilePart {
    /** Its name among the parts, such as "ASSESSMENT": capitals and underscores. */
    String kind();

    /**
     * Its rows, silent about who may see: at most 20, in its order, of the columns {@code id uuid,
     * person uuid, flag boolean, began timestamptz, due timestamptz, name text, code text, ended
     * timestamptz}, for the children of its one parameter, {@code = any (?::uuid[])}.
     */
    String select();

    /** One line in words; null to leave it to the room's own reader. */
    @Nullable Words words(FileLine line, Instant now);

    /**
     * @param step the guide's step it belongs to, 1 to 6
     * @param words "Section 17 assessment: with the manager since 3 November 2026"; names no child
     * @param href where it is read
     * @param open whether it goes on
     */
    record Words(int step, String words, String href, boolean open) {}
}
