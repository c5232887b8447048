package org.waymark.sharing;

import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.people.AgencyId;
import org.waymark.requests.CommandKey;

import java.time.LocalDate;

/**
 * The police ask an agency for a victim's information (PCSC Act 2022 Chapter 3A; domain.md E.4).
 *
 * @param child null where the file is none that this officer works with
 * @param counselling presumed not to be necessary: then also its probative value and the approval
 * @param noticeOn of the written notice to the victim, on or before today; or why there was none
 */
public record AskVictimInformation(
        CommandKey key,
        @Nullable ChildId child,
        @Nullable AgencyId holder,
        @Nullable String crimeReference,
        @Nullable String what,
        @Nullable String believedHeld,
        @Nullable String lineOfEnquiry,
        @Nullable String necessity,
        @Nullable Boolean counselling,
        @Nullable String probative,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate noticeOn,
        @Nullable String noNotice,
        @Nullable LocalDate neededBy) {}
