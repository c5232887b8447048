package org.waymark.contexts.disruption;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseReference;
import org.waymark.child.Known;
import org.waymark.contexts.ContextId;
import org.waymark.contexts.ContextReaderId;
import org.waymark.requests.CommandKey;

/** What may be asked of the record of a disruption tool. */
public sealed interface DisruptionCommand {
    CommandKey key();

    /**
     * A tool is considered.
     *
     * @param subject the person or place as the network knows it, where it does
     * @param adult whether the person is known to be 18 or over
     * @param adultWords how that is known
     */
    record Consider(
            CommandKey key,
            @Nullable String tool,
            @Nullable Target target,
            @Nullable UUID subject,
            @Nullable String targetWords,
            @Nullable Known adult,
            @Nullable String adultWords,
            @Nullable String why,
            @Nullable LocalDate on,
            @Nullable ContextId context)
            implements DisruptionCommand {}

    /**
     * What happened next.
     *
     * @param conditions at the grant and at each change
     * @param statement of whom, for a Child Abduction Warning Notice
     * @param expiresOn null where it lasts until a further order
     */
    record TakeStep(
            CommandKey key,
            DisruptionId disruption,
            int version,
            @Nullable DisruptionStep step,
            @Nullable LocalDate on,
            @Nullable String words,
            @Nullable String conditions,
            @Nullable String statement,
            @Nullable LocalDate expiresOn,
            @Nullable LocalDate reviewOn)
            implements DisruptionCommand {}

    /** A manager of children's social care, or somebody else of the police. */
    record Name(
            CommandKey key,
            DisruptionId disruption,
            @Nullable String email,
            @Nullable String because,
            @Nullable LocalDate until)
            implements DisruptionCommand {}

    record EndReading(CommandKey key, DisruptionId disruption, int version, ContextReaderId reader)
            implements DisruptionCommand {}

    /**
     * @param safeWords in words for the child, and nothing else of the record
     */
    record Protect(
            CommandKey key,
            DisruptionId disruption,
            @Nullable CaseReference reference,
            @Nullable ChildBasis basis,
            @Nullable String safeWords)
            implements DisruptionCommand {}

    record EndProtection(CommandKey key, DisruptionLinkId link, int version)
            implements DisruptionCommand {}
}
