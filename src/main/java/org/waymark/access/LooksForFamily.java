package org.waymark.access;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Is told of every search for a child, to notice one for oneself or for family (domain.md H.2). */
public interface LooksForFamily {
    /**
     * In the transaction of the search. Changes nothing of what is found.
     *
     * @param found how many children were shown
     */
    void searched(Collection<String> names, @Nullable LocalDate born, int found);
}
