package org.waymark.people;

import org.waymark.sql.Id;

/** Whoever can be given something to see or to do: a practitioner or a team. */
public sealed interface Party extends Id permits PractitionerId, TeamId {}
