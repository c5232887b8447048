package org.waymark.casefile;

/**
 * The parts of a file that are granted one by one (domain.md H.2). OWN, FILE and EXISTENCE are ways
 * to grant rather than places to keep rows: see the migration "need to know".
 */
public enum Compartment {
    OWN,
    CORE,
    PLAN,
    MEETING,
    EDUCATION,
    HEALTH,
    THERAPY,
    COURT,
    ADDRESS,
    INTELLIGENCE,
    SOURCE,
    LADO,
    BUNDLE,
    FILE,
    EXISTENCE;

    /** As the database keeps it. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
