package org.waymark.intelligence;

import java.time.Instant;

/**
 * A question of the police or an answer.
 *
 * @param asks true for the police
 */
public record Message(boolean asks, String words, Instant at) {}
