package org.waymark.child;

import org.jspecify.annotations.Nullable;
import org.waymark.sql.Row;

/** What a child is called on a page, as far as anybody has said. Never in a URL, title or log. */
public record ChildName(@Nullable String given, @Nullable String family, @Nullable String knownAs) {

    /** From the columns given_name, family_name and known_as. */
    public static ChildName of(Row r) {
        return new ChildName(
                r.findText("given_name"), r.findText("family_name"), r.findText("known_as"));
    }

    /** "Amira Haddad", "Amira Haddad, known as Mimi", "A child whose name is not known". */
    public String words() {
        var name = join(given, family);
        if (name.isEmpty()) return knownAs == null ? "A child whose name is not known" : knownAs;
        return knownAs == null || knownAs.equals(given) ? name : name + ", known as " + knownAs;
    }

    private static String join(@Nullable String a, @Nullable String b) {
        if (a == null) return b == null ? "" : b;
        return b == null ? a : a + " " + b;
    }
}
