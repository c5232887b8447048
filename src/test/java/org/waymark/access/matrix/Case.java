package org.waymark.access.matrix;

import java.util.Map;
import org.waymark.casefile.ChildId;

/**
 * A child whose record is in one state.
 *
 * @param state as the matrix names it
 * @param name the family name, which stands nowhere else: seen in an answer, the child was shown
 * @param values what the variables of paths are in this state, such as {@code concern}
 */
record Case(String state, ChildId child, String name, Map<String, String> values) {
    boolean has(Route route) {
        return values.keySet().containsAll(route.variables());
    }
}
