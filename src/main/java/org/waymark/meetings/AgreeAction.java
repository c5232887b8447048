package org.waymark.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.people.Party;
import org.waymark.requests.CommandKey;

/**
 * What somebody of any agency does by a day.
 *
 * @param to a practitioner or team; null where whoever does it has no account
 * @param name of somebody without an account: whoever records it follows it up
 * @param what the only words that its owner sees
 */
public record AgreeAction(
        CommandKey key,
        MeetingId meeting,
        @Nullable Party to,
        @Nullable String name,
        @Nullable String what,
        @Nullable LocalDate due) {}
