package org.waymark.panels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseReference;
import org.waymark.people.LawfulBasis;
import org.waymark.people.PractitionerId;
import org.waymark.requests.CommandKey;

/** What may be asked of a panel. */
public sealed interface PanelCommand {
    CommandKey key();

    /** Chaired by police and local authority together (domain.md C.5). */
    record PlanPanel(
            CommandKey key,
            @Nullable Instant startsAt,
            @Nullable String place,
            @Nullable String policeChair,
            @Nullable String authorityChair)
            implements PanelCommand {}

    record InviteMember(CommandKey key, PanelId panel, @Nullable String email)
            implements PanelCommand {}

    /** They keep nothing that was opened to them for this panel. */
    record EndMember(CommandKey key, PanelId panel, PractitionerId member)
            implements PanelCommand {}

    record RecordAttendance(
            CommandKey key,
            PanelId panel,
            int version,
            Map<PractitionerId, PanelAttendance> attendance)
            implements PanelCommand {}

    /** Held, with the panel's own minute, or cancelled. */
    record SettlePanel(
            CommandKey key,
            PanelId panel,
            int version,
            @Nullable PanelState state,
            @Nullable String minute)
            implements PanelCommand {}

    /** Why something is for a panel, and on what basis that is shared. */
    record Nomination(
            @Nullable String why,
            @Nullable String ask,
            @Nullable LawfulBasis basis,
            @Nullable String necessity) {}

    record NominateChild(CommandKey key, CaseReference reference, Nomination nomination)
            implements PanelCommand {}

    /**
     * A person of concern, a place or a theme.
     *
     * @param ofAge whether the person is 18 or over; null and false alike make them a child
     * @param howOfAge how that is known
     */
    record Nominate(
            CommandKey key,
            @Nullable Category category,
            @Nullable String described,
            @Nullable Boolean ofAge,
            @Nullable String howOfAge,
            @Nullable UUID subject,
            @Nullable UUID context,
            Nomination nomination)
            implements PanelCommand {}

    /**
     * @param accept null is refused
     */
    record AnswerNomination(
            CommandKey key,
            PanelItemId item,
            int version,
            @Nullable Boolean accept,
            @Nullable PanelId panel,
            @Nullable String words)
            implements PanelCommand {}

    /** What was returned is sent again with what is new, or withdrawn. */
    record NominateAgain(
            CommandKey key, PanelItemId item, int version, @Nullable String words, boolean withdraw)
            implements PanelCommand {}

    record AddLine(
            CommandKey key,
            PanelItemId item,
            @Nullable LineKind kind,
            @Nullable Topic topic,
            @Nullable String words,
            @Nullable LawfulBasis basis,
            @Nullable String necessity,
            @Nullable String who)
            implements PanelCommand {}

    record GiveAction(
            CommandKey key,
            PanelItemId item,
            @Nullable String what,
            @Nullable String ownerEmail,
            @Nullable LocalDate due)
            implements PanelCommand {}

    record SettleAction(
            CommandKey key,
            PanelActionId action,
            int version,
            @Nullable PanelActionState state,
            @Nullable String outcome)
            implements PanelCommand {}

    record Remind(CommandKey key, PanelActionId action) implements PanelCommand {}

    /** Discussed: the minute goes to the file of its child alone. */
    record FinishItem(
            CommandKey key,
            PanelItemId item,
            int version,
            @Nullable String minute,
            @Nullable LocalDate reviewOn)
            implements PanelCommand {}

    /** A discussed item comes before another panel. */
    record ReviewItem(CommandKey key, PanelItemId item, @Nullable PanelId panel)
            implements PanelCommand {}
}
