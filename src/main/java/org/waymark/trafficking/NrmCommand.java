package org.waymark.trafficking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.CaseReference;
import org.waymark.child.Known;
import org.waymark.requests.CommandKey;

/** What may be asked about a referral of a trafficked child. */
public sealed interface NrmCommand {
    CommandKey key();

    /**
     * Anybody who works with the child considers it (guide ¶16).
     *
     * @param safety what keeps the child safe now, whatever comes of the referral
     */
    record Consider(
            CommandKey key,
            CaseReference reference,
            List<NrmIndicator> indicators,
            @Nullable String words,
            @Nullable String safety)
            implements NrmCommand {}

    /**
     * A listed first responder submitted it on the national form.
     *
     * @param consent asked of somebody who is certainly of age by then; never of a child
     * @param devolved decided by a local panel of a pilot area
     */
    record Submit(
            CommandKey key,
            NrmId nrm,
            int version,
            @Nullable LocalDate on,
            @Nullable String reference,
            @Nullable Known strategyAgreed,
            @Nullable Known childTold,
            boolean consent,
            boolean devolved,
            @Nullable String chair,
            boolean chairIndependent)
            implements NrmCommand {}

    /** A decision came, was asked for, or was asked to be reconsidered. */
    record AddStep(
            CommandKey key,
            NrmId nrm,
            int version,
            @Nullable NrmStepKind kind,
            @Nullable NrmOutcome outcome,
            @Nullable LocalDate on,
            @Nullable String words)
            implements NrmCommand {}

    /** How it stands with an Independent Child Trafficking Guardian. */
    record RecordGuardian(
            CommandKey key,
            CaseReference reference,
            @Nullable Known covered,
            @Nullable LocalDate referredOn,
            @Nullable LocalDate allocatedOn,
            @Nullable GuardianKind kind,
            @Nullable String words)
            implements NrmCommand {}
}
