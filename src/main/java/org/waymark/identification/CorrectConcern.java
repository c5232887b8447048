package org.waymark.identification;

import org.waymark.requests.CommandKey;

/** Say what is wrong in a concern and what is right. Nothing is overwritten; both are shown. */
public record CorrectConcern(CommandKey key, ConcernId concern, String what, String words) {}
