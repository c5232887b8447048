package org.waymark.protection.reading;

import java.time.Instant;

/** A visit to the child. */
public record VisitLine(Instant at, boolean seen, boolean alone, String visitor, String words) {}
