package org.waymark.people;

/**
 * Proof that the person acting holds a current social-work registration; only access issues it
 * (guide ¶8, R-15).
 */
public record QualifiedSocialWorker(PractitionerId id, String registrationNumber) {}
