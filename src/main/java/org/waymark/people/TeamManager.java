package org.waymark.people;

/**
 * Proof that the person acting manages a team of children's social care; only access issues it
 * (R-17).
 */
public record TeamManager(PractitionerId id) {}
