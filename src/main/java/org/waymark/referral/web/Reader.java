package org.waymark.referral.web;

import org.waymark.people.PractitionerId;

/**
 * Who reads a page of the front door, and what they may do there. The commands ask again; this only
 * spares people dead ends.
 */
public record Reader(PractitionerId id, boolean qualified, boolean manager, boolean linker) {}
