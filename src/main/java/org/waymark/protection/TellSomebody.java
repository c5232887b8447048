package org.waymark.protection;

import java.util.UUID;
import org.waymark.requests.CommandKey;

/**
 * Record that somebody was told of an order or of accommodation, or why not.
 *
 * @param about the order or the accommodation
 */
public record TellSomebody(CommandKey key, UUID about, Told told) {}
