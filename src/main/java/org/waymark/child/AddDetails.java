package org.waymark.child;

import org.jspecify.annotations.Nullable;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.requests.CommandKey;

/**
 * Add what has become known of a child. What was known before stays: names and addresses are added,
 * a number that is set again is kept in the history.
 *
 * @param version of the child's record that the person had before them
 * @param nameKind ALIAS, FORMER, KNOWN_AS or LEGAL
 * @param addressKind HOME, PLACEMENT, STAYING or OTHER
 * @param doNotDisclose nobody who is not named may learn the address, in letters and exports
 *     neither
 * @param besideKind SIBLING, HALF_SIBLING, SAME_HOUSEHOLD or FRIEND
 */
public record AddDetails(
        CommandKey key,
        CaseReference file,
        Version version,
        @Nullable String nameKind,
        @Nullable String given,
        @Nullable String family,
        @Nullable String nhsNumber,
        @Nullable String upn,
        @Nullable String address,
        @Nullable String addressKind,
        boolean doNotDisclose,
        @Nullable String beside,
        @Nullable String besideKind) {}
