package org.waymark.child;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A search with the child it means. Half of them, by the hash of their id, were used while the
 * search was tuned; figures are reported on the other half.
 *
 * @param id what it does wrong, and the child's number: "one letter left out/4711"
 * @param words as typed into the box of the page
 */
public record Probe(String id, String what, String words, Bearer meant) {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    static Probe of(
            String what, Bearer meant, String given, String family, @Nullable LocalDate born) {
        return typed(
                what, meant, given + " " + family + (born == null ? "" : " " + TYPED.format(born)));
    }

    static Probe typed(String what, Bearer meant, String words) {
        return new Probe(what + "/" + meant.number(), what, words, meant);
    }

    /** Of the half that is reported. */
    public boolean reported() {
        var hash = id.hashCode();
        return ((hash ^ hash >>> 7 ^ hash >>> 16) & 1) == 0;
    }
}
