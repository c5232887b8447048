package org.waymark.identification;

import org.jspecify.annotations.Nullable;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;

/**
 * The person an allegation is about is this user of Waymark (safety rule 5).
 *
 * @param person null where nobody was found
 */
public record KeepAway(CommandKey key, AllegationId allegation, @Nullable PractitionerId person) {}
