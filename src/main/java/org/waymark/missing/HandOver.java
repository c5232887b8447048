package org.waymark.missing;

import org.jspecify.annotations.Nullable;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;

/**
 * Another person takes the interview on: another interviewer, or somebody the child asked for.
 *
 * @param childChoseWhy where the child asked for this person: what the child said
 */
public record HandOver(
        CommandKey key,
        ReturnInterviewId interview,
        int version,
        @Nullable PractitionerId to,
        @Nullable String childChoseWhy) {}
