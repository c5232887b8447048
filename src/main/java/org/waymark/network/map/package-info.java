/**
 * The network map and its questions (guide ¶16; domain.md C.6): what is around a record, who links
 * two of them, what they share. Answered in SQL as whoever asks, under their own row security, so
 * that no answer goes through what they may not see. Nothing is scored, ranked or inferred: only
 * links that a person recorded are followed.
 */
@org.springframework.modulith.NamedInterface("map")
@org.jspecify.annotations.NullMarked
package org.waymark.network.map;
