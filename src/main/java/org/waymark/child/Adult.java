package org.waymark.child;

import org.jspecify.annotations.Nullable;
import org.waymark.sql.Row;

/**
 * One adult around a child, as far as needed to tell them something or to keep it from them.
 *
 * @param telephone only of those who are safe to tell
 */
public record Adult(
        AdultId id, String name, String relationship, SafeToTell safe, @Nullable String telephone) {
    /** Of the columns id, name, relationship, safe_to_tell and telephone. */
    public static Adult of(Row r) {
        var safe = r.kind("safe_to_tell", SafeToTell.class);
        return new Adult(
                r.id("id", AdultId::new),
                r.text("name"),
                r.text("relationship"),
                safe,
                safe == SafeToTell.YES ? r.findText("telephone") : null);
    }

    public boolean mayBeTold() {
        return safe == SafeToTell.YES;
    }

    /** "Marion Hale (foster carer), 01632 960811". */
    public String words() {
        return telephone == null ? who() : who() + ", " + telephone;
    }

    /** "Marion Hale (foster carer)". */
    public String who() {
        return name + " (" + relationship + ")";
    }

    /** "Kevin Hale (uncle): not safe to tell". */
    public String warning() {
        return who() + ": " + safe.words().toLowerCase(java.util.Locale.UK);
    }
}
