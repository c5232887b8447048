package org.waymark.support;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.Compartment;
import org.waymark.people.AgencyKind;

/**
 * Who may read an item of a plan, from the widest to the closest. The database keeps to it as
 * compartments, and refuses therapy and sexual health for everybody (safety rule 9).
 */
public enum Audience {
    PLAN("Everybody who works with this plan", Compartment.PLAN),
    HEALTH(
            "Health and children's social care only, never the police or education",
            Compartment.HEALTH),
    THERAPY("The child's therapist only", Compartment.THERAPY);

    private static final Set<AgencyKind> NEVER_CLOSED =
            Set.of(AgencyKind.POLICE, AgencyKind.SCHOOL, AgencyKind.EDUCATION_SERVICE);

    private final String words;
    private final Compartment compartment;

    Audience(String words, Compartment compartment) {
        this.words = words;
        this.compartment = compartment;
    }

    public String words() {
        return words;
    }

    public Compartment compartment() {
        return compartment;
    }

    /** From the column. */
    static Audience of(String compartment) {
        return valueOf(compartment.toUpperCase(Locale.ROOT));
    }

    /** Whether it shows an item to nobody who may not see what the item belongs to. */
    boolean isWithin(Audience other) {
        return compareTo(other) >= 0;
    }

    /** Whether somebody of this kind of agency may have something to do that only these read. */
    boolean mayHave(@Nullable AgencyKind kind) {
        return this == PLAN || kind == null || !NEVER_CLOSED.contains(kind);
    }
}
