package org.waymark.missing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.people.Party;
import org.waymark.requests.CommandKey;

/**
 * Give a support need or a way of prevention to somebody of any agency.
 *
 * @param to a practitioner or a team
 * @param what the only words that the one who gets it sees
 */
public record GiveAction(
        CommandKey key,
        ReturnInterviewId interview,
        FactId fact,
        @Nullable Party to,
        @Nullable String what,
        @Nullable LocalDate due) {}
