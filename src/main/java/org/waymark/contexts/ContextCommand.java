package org.waymark.contexts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseReference;
import org.waymark.people.TeamId;
import org.waymark.requests.CommandKey;

/** What may be asked of a context case. */
public sealed interface ContextCommand {
    CommandKey key();

    /**
     * @param team the opener's own team that works on it; null for somebody without a team
     */
    record Open(
            CommandKey key,
            @Nullable ContextKind kind,
            @Nullable String title,
            @Nullable String place,
            @Nullable String why,
            @Nullable TeamId team,
            @Nullable LocalDate reviewOn)
            implements ContextCommand {}

    /** Somebody of any agency may read it, for a reason and until a day. */
    record Name(
            CommandKey key,
            ContextId context,
            @Nullable String email,
            @Nullable String because,
            @Nullable LocalDate until)
            implements ContextCommand {}

    record EndReading(CommandKey key, ContextId context, int version, ContextReaderId reader)
            implements ContextCommand {}

    /** What one's own agency knows, or how people were involved. */
    record Write(
            CommandKey key,
            ContextId context,
            @Nullable ContextPart part,
            @Nullable String words,
            List<HarmCategory> harms)
            implements ContextCommand {}

    record AddAim(CommandKey key, ContextId context, @Nullable String words)
            implements ContextCommand {}

    /** By somebody who works here, or by anybody else in words. */
    record AddAction(
            CommandKey key,
            ContextId context,
            @Nullable ContextAimId aim,
            @Nullable String what,
            @Nullable String ownerEmail,
            @Nullable String ownerWords,
            @Nullable LocalDate dueOn)
            implements ContextCommand {}

    record SettleAction(
            CommandKey key,
            ContextActionId action,
            int version,
            @Nullable ContextActionState state,
            @Nullable String outcome)
            implements ContextCommand {}

    /** Of the context, never of a child. */
    record AddMeasure(
            CommandKey key,
            ContextId context,
            @Nullable String what,
            @Nullable String baseline,
            @Nullable LocalDate baselineOn,
            @Nullable String seenBy)
            implements ContextCommand {}

    record AddValue(
            CommandKey key,
            ContextId context,
            @Nullable ContextMeasureId measure,
            @Nullable String value,
            @Nullable LocalDate seenOn,
            @Nullable String seenBy,
            @Nullable ContextChange change)
            implements ContextCommand {}

    record Link(
            CommandKey key,
            ContextId context,
            @Nullable CaseReference reference,
            @Nullable String why)
            implements ContextCommand {}

    record EndLink(CommandKey key, ContextLinkId link, int version) implements ContextCommand {}

    record Review(
            CommandKey key,
            ContextId context,
            int version,
            @Nullable LocalDate heldOn,
            @Nullable String present,
            @Nullable String youngPeople,
            @Nullable String changed,
            @Nullable LocalDate nextOn)
            implements ContextCommand {}

    record Close(
            CommandKey key,
            ContextId context,
            int version,
            @Nullable ContextOutcome outcome,
            @Nullable String words,
            @Nullable String continues)
            implements ContextCommand {}
}
