package org.waymark.missing;

/** One fact, before it has an id. */
public record NewFact(FactKind kind, String words) {}
