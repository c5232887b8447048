package org.waymark.file.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.access.Version;
import org.waymark.access.Versioned;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.FileLines;
import org.waymark.child.ChildFile;
import org.waymark.child.ChildFiles;
import org.waymark.child.Sex;
import org.waymark.file.ChildsFile;
import org.waymark.file.Step;
import org.waymark.identification.ConcernId;
import org.waymark.identification.ConcernState;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.PoliceProtectionId;
import org.waymark.referral.ReferralId;

/**
 * A file, as far as the reader may see it.
 *
 * @param child null where the reader may know only that this restricted file exists
 * @param owner whom to ask about a restricted file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FileView(
        @Schema(example = "WM-2026-004217") CaseReference reference,
        @JsonIgnore Version version,
        @Schema(
                        example = "OPEN",
                        allowableValues = {"OPEN", "RESTRICTED", "SEALED"})
                String level,
        @Nullable Child child,
        @Nullable CaseReference knownAs,
        @Nullable String owner,
        @Nullable String team,
        @Nullable String worker,
        @Nullable List<ChildFile.Warning> warnings,
        @Nullable List<StepView> steps,
        @Nullable List<ClockView> clocks,
        @Nullable List<TaskView> tasks,
        @Nullable List<ConcernLine> concerns,
        @Nullable List<ReferralLine> referrals,
        @Nullable List<ProtectionLine> policeProtections,
        @Nullable List<RoomLine> rooms,
        @Nullable List<ChildFiles.Beside> otherChildren,
        @Nullable List<EventView> latest,
        @JsonIgnore List<ChildId> shown)
        implements ShowsChildren, Versioned {

    /** Who the child is. An unknown age is treated as under 18. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Child(
            ChildId id,
            @Schema(example = "Amira Haddad") String name,
            List<String> otherNames,
            @Nullable LocalDate dateOfBirth,
            @Schema(example = "DAY") String birthPrecision,
            @Nullable Integer age,
            @Nullable Sex sex,
            @Nullable String school,
            @Nullable String nhsNumber,
            @Nullable String upn,
            List<String> addresses,
            int version) {}

    /** One of the six steps. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepView(int number, String name, Step.State state, @Nullable String words) {}

    record ClockView(String rule, String source, UUID subject, Instant due, boolean overdue) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TaskView(
            UUID id,
            String kind,
            String title,
            boolean urgent,
            @Nullable Instant due,
            @Nullable String who,
            @Nullable String href) {}

    record ConcernLine(
            ConcernId id, ConcernState state, Instant raisedAt, String agency, String reporter) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReferralLine(
            ReferralId id,
            boolean urgent,
            Instant receivedAt,
            Instant decisionDue,
            @Nullable CourseOfAction decided,
            @Nullable Instant decidedAt) {}

    record ProtectionLine(
            PoliceProtectionId id, Instant takenAt, Instant expiresAt, boolean running) {}

    /** What a later room has: an assessment, an enquiry, a plan, a meeting. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RoomLine(
            @Schema(example = "ASSESSMENT") String kind,
            UUID id,
            int step,
            String words,
            boolean open,
            Instant began,
            @Nullable Instant due,
            @Nullable Instant ended) {
        static RoomLine of(FileLines.Worded w) {
            var l = w.line();
            return new RoomLine(
                    l.kind(),
                    l.id(),
                    w.words().step(),
                    w.words().words(),
                    w.words().open(),
                    l.began(),
                    l.due(),
                    l.ended());
        }
    }

    @Override
    @JsonIgnore
    public Collection<ChildId> childrenShown() {
        return shown;
    }

    @Override
    @JsonIgnore
    public Version etagVersion() {
        return version;
    }

    /** Existence only. */
    static FileView closed(ChildFile top) {
        var guardian = top.guardian();
        return new FileView(
                top.reference(),
                new Version(top.version()),
                "RESTRICTED",
                null,
                null,
                guardian == null ? null : guardian.name() + ", " + guardian.agency(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(top.child()));
    }

    static FileView of(ChildsFile f, ChildFile.Person person) {
        var top = f.top();
        var shown = new ArrayList<>(top.together());
        f.beside().forEach(b -> shown.add(b.child()));
        return new FileView(
                top.reference(),
                new Version(top.version()),
                top.isSealed() ? "SEALED" : top.isRestricted() ? "RESTRICTED" : "OPEN",
                child(top.child(), person, England.dateOf(f.now())),
                top.knownAs(),
                top.guardian() == null ? null : top.guardian().name(),
                top.team(),
                top.worker(),
                top.warnings(),
                f.steps().stream()
                        .map(s -> new StepView(s.number(), s.name(), s.state(), s.words()))
                        .toList(),
                f.work().clocks().stream()
                        .map(c ->
                                new ClockView(
                                        c.rule(),
                                        c.source(),
                                        c.subject(),
                                        c.due(),
                                        c.isOverdue(f.now())))
                        .toList(),
                f.work().tasks().stream()
                        .map(t ->
                                new TaskView(
                                        t.id(),
                                        t.kind(),
                                        t.title(),
                                        t.urgent(),
                                        t.due(),
                                        t.who(),
                                        t.href()))
                        .toList(),
                f.concerns().stream()
                        .map(c ->
                                new ConcernLine(
                                        c.id(),
                                        c.state(),
                                        c.raisedAt(),
                                        c.agencyName(),
                                        c.reporter()))
                        .toList(),
                f.referrals().referrals().stream()
                        .map(r ->
                                new ReferralLine(
                                        r.id(),
                                        r.urgent(),
                                        r.receivedAt(),
                                        r.due(),
                                        r.decided(),
                                        r.decidedAt()))
                        .toList(),
                f.referrals().protections().stream()
                        .map(p ->
                                new ProtectionLine(
                                        p.id(), p.takenAt(), p.expiresAt(), p.isRunning(f.now())))
                        .toList(),
                f.rooms().stream().map(RoomLine::of).toList(),
                f.beside(),
                f.latest().entries().stream().map(EventView::of).toList(),
                List.copyOf(shown));
    }

    private static Child child(ChildId id, ChildFile.Person p, LocalDate today) {
        var age = p.ageOn(today);
        return new Child(
                id,
                p.name().words(),
                p.otherNames(),
                p.birth().date(),
                p.birth().precision().name(),
                age.isPresent() ? age.getAsInt() : null,
                p.sex(),
                p.school(),
                p.nhsNumber(),
                p.upn(),
                p.addresses(),
                p.version());
    }
}
