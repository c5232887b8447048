package org.waymark.referral.checks;

import org.jspecify.annotations.Nullable;
import org.waymark.people.PractitionerId;
import org.waymark.people.TeamId;
import org.waymark.referral.ReferralId;
import org.waymark.requests.CommandKey;

/**
 * Ask a person or a team of an agency what they know.
 *
 * @param about who the child is, as far as they need it: all that they learn of the child
 */
public record AskCheck(
        CommandKey key,
        ReferralId referral,
        @Nullable PractitionerId person,
        @Nullable TeamId team,
        @Nullable CheckPurpose purpose,
        @Nullable String about,
        @Nullable String question,
        boolean urgent) {}
