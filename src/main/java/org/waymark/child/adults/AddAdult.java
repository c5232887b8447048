package org.waymark.child.adults;

import org.waymark.casefile.CaseReference;
import org.waymark.requests.CommandKey;

/** Add an adult around the child; whether they may be told is not yet decided. */
public record AddAdult(CommandKey key, CaseReference file, AdultDetails details) {}
