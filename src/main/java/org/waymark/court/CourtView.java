package org.waymark.court;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.child.Known;

/**
 * One investigation, as far as this person may see it.
 *
 * @param eligibleOn the hearing for which eligibility is worked out; null before one is planned:
 *     then as if it were today
 */
public record CourtView(
        CourtCaseId id,
        ChildShown child,
        LocalDate reportedOn,
        String force,
        @Nullable String crimeReference,
        boolean intimidation,
        Known impaired,
        @Nullable String officer,
        @Nullable String witnessCare,
        @Nullable String isva,
        @Nullable IsvaAnswer isvaAnswer,
        @Nullable LocalDate isvaOn,
        @Nullable String isvaWords,
        @Nullable Step stage,
        @Nullable LocalDate compensationUntil,
        @Nullable LocalDate adultOn,
        @Nullable Hearing eligibleOn,
        List<Offence> offences,
        List<Interview> interviews,
        List<Hearing> hearings,
        List<MeasureLine> measures,
        List<Update> updates,
        List<Entry> entries,
        int version)
        implements ShowsChildren, Versioned {
    public record Offence(String code, String name, String act, String source) {}

    public record Interview(
            InterviewKind kind,
            LocalDate heldOn,
            @Nullable String place,
            String interviewers,
            boolean intermediary,
            @Nullable String recording) {}

    public record Hearing(
            HearingId id,
            HearingKind kind,
            Instant startsAt,
            CourtKind courtKind,
            String court,
            boolean childAttends,
            HearingState state,
            @Nullable String outcome,
            int version) {}

    /**
     * @param eligibility at the hearing; never the same as granted (trap 24)
     */
    public record MeasureLine(
            Measure measure,
            Eligibility eligibility,
            @Nullable LocalDate consideredOn,
            Wish wish,
            @Nullable String wishWords,
            @Nullable LocalDate requestedOn,
            @Nullable CourtAnswer answer,
            @Nullable LocalDate answeredOn,
            @Nullable String reason,
            @Nullable LocalDate usedOn,
            int version) {}

    public record Update(
            VictimUpdateId id,
            PoliceStep what,
            Instant happenedAt,
            Instant dueAt,
            @Nullable Instant toldAt,
            @Nullable String how,
            @Nullable String apology,
            int version) {
        @JsonIgnore
        public boolean isLate() {
            return toldAt != null && !toldAt.isBefore(dueAt);
        }
    }

    public record Entry(
            Topic topic,
            Step step,
            LocalDate on,
            @Nullable String words,
            @Nullable Integer months,
            String by) {}

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return List.of(child.id());
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return new Version(version);
    }

    /** Each measure has its line, recorded or not. */
    public MeasureLine measure(Measure wanted) {
        return measures.stream().filter(m -> m.measure() == wanted).findFirst().orElseThrow();
    }

    public Optional<Update> update(VictimUpdateId wanted) {
        return updates.stream().filter(u -> u.id().equals(wanted)).findFirst();
    }

    public Optional<Hearing> hearing(HearingId wanted) {
        return hearings.stream().filter(h -> h.id().equals(wanted)).findFirst();
    }
}
