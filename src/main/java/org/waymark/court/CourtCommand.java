package org.waymark.court;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.child.Known;
import org.waymark.requests.CommandKey;

/** What may be asked of the record of court support. */
public sealed interface CourtCommand {
    CommandKey key();

    /** An investigation was reported: its record is opened (guide ¶17). */
    record OpenCase(
            CommandKey key,
            ChildId child,
            @Nullable LocalDate reportedOn,
            @Nullable String force,
            @Nullable String crimeReference,
            List<String> offences,
            boolean intimidation,
            @Nullable Known impaired)
            implements CourtCommand {}

    /** The officer in the case and witness care: each is let see this record alone (H.2). */
    record NamePeople(
            CommandKey key,
            CourtCaseId courtCase,
            int version,
            @Nullable String officerEmail,
            @Nullable String witnessCareEmail,
            @Nullable String witnessCare)
            implements CourtCommand {}

    /** An independent sexual violence adviser is offered, allocated, or ends with an exit plan. */
    record OfferIsva(
            CommandKey key,
            CourtCaseId courtCase,
            int version,
            @Nullable IsvaAnswer answer,
            @Nullable LocalDate on,
            @Nullable String email,
            @Nullable String words)
            implements CourtCommand {}

    /** That an interview was held; never what was said. */
    record AddInterview(
            CommandKey key,
            CourtCaseId courtCase,
            @Nullable InterviewKind kind,
            @Nullable LocalDate heldOn,
            @Nullable String place,
            @Nullable String interviewers,
            @Nullable Boolean intermediary,
            @Nullable String recording)
            implements CourtCommand {}

    record AddHearing(
            CommandKey key,
            CourtCaseId courtCase,
            @Nullable HearingKind kind,
            @Nullable Instant startsAt,
            @Nullable CourtKind courtKind,
            @Nullable String court,
            @Nullable Boolean childAttends)
            implements CourtCommand {}

    record SettleHearing(
            CommandKey key,
            HearingId hearing,
            int version,
            @Nullable HearingState state,
            @Nullable String outcome)
            implements CourtCommand {}

    /** One special measure, as far as it has come. */
    record RecordMeasure(
            CommandKey key,
            CourtCaseId courtCase,
            Measure measure,
            int version,
            @Nullable LocalDate consideredOn,
            @Nullable Wish wish,
            @Nullable String wishWords,
            @Nullable LocalDate requestedOn,
            @Nullable CourtAnswer answer,
            @Nullable LocalDate answeredOn,
            @Nullable String reason,
            @Nullable LocalDate usedOn)
            implements CourtCommand {}

    /**
     * One dated step of support.
     *
     * @param months of a sentence
     */
    record AddEntry(
            CommandKey key,
            CourtCaseId courtCase,
            @Nullable Topic topic,
            @Nullable Step step,
            @Nullable LocalDate on,
            @Nullable String words,
            @Nullable Integer months)
            implements CourtCommand {}

    /** Something happened that the child is to be told of within one working day. */
    record AddUpdate(
            CommandKey key,
            CourtCaseId courtCase,
            @Nullable PoliceStep what,
            @Nullable Instant happenedAt)
            implements CourtCommand {}

    /**
     * @param apology the reason and how somebody said sorry, where it was late
     */
    record TellVictim(
            CommandKey key,
            VictimUpdateId update,
            int version,
            @Nullable Instant toldAt,
            @Nullable String how,
            @Nullable String apology)
            implements CourtCommand {}
}
