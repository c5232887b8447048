package org.waymark.file.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.waymark.calendar.England;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.FileLines;
import org.waymark.casefile.FilePart;
import org.waymark.child.Born;
import org.waymark.child.ChildFile;
import org.waymark.child.ChildFiles;
import org.waymark.file.ChildsFile;
import org.waymark.file.Step;
import org.waymark.referral.ReferralSummaries;
import org.waymark.web.Frame;
import org.waymark.web.components.SummaryList;
import org.waymark.web.components.SummaryRow;
import org.waymark.web.components.Tag;
import org.waymark.web.components.TaskItem;
import org.waymark.web.components.TaskStatus;
import org.waymark.web.components.Timeline;
import org.waymark.work.OpenWork;

/**
 * The file of a child: what must not be missed first, then what is to be done, then where in the
 * six steps this child is, then what happened last.
 *
 * @param doings what this reader may do here
 */
public record FilePage(Frame frame, ChildsFile file, List<DoingGroup> doings)
        implements FileScreen {
    @Override
    public String title() {
        return "File " + file.top().reference();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        var all = new ArrayList<>(file.top().together());
        file.beside().forEach(b -> all.add(b.child()));
        return all;
    }

    public ChildFile.Person child() {
        return Objects.requireNonNull(file.top().person());
    }

    public String path() {
        return "/files/" + file.top().reference();
    }

    public LocalDate today() {
        return England.dateOf(file.now());
    }

    public Optional<ReferralSummaries.Protection> protection() {
        return file.referrals().protections().stream()
                .filter(p -> p.isRunning(file.now()))
                .findFirst();
    }

    /** "Assessment: …", of one step after the other. */
    public List<FilePart.Words> rooms() {
        return file.rooms().stream().map(FileLines.Worded::words).toList();
    }

    public SummaryList facts() {
        var top = file.top();
        var child = child();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Born", Born.words(child.birth(), today())));
        if (!child.otherNames().isEmpty())
            rows.add(SummaryRow.of("Also known as", String.join(", ", child.otherNames())));
        if (child.description() != null)
            rows.add(SummaryRow.of("Described as", child.description()));
        if (child.sex() != null) rows.add(SummaryRow.of("Sex", child.sex().words()));
        if (child.school() != null) rows.add(SummaryRow.of("School", child.school()));
        if (child.language() != null)
            rows.add(
                    SummaryRow.of(
                            "Language",
                            child.language() + (child.interpreter() ? ", with interpreter" : "")));
        if (child.communication() != null)
            rows.add(SummaryRow.of("Communication", child.communication()));
        child.addresses().forEach(a -> rows.add(SummaryRow.of("Address", a)));
        if (child.nhsNumber() != null) rows.add(SummaryRow.of("NHS number", child.nhsNumber()));
        if (child.upn() != null) rows.add(SummaryRow.of("Unique pupil number", child.upn()));
        rows.add(
                SummaryRow.of(
                        "File", top.reference() + ", opened on " + Wording.day(top.openedAt())));
        rows.add(SummaryRow.of("Held by", heldBy()));
        return SummaryList.of(rows.toArray(SummaryRow[]::new));
    }

    private String heldBy() {
        var parts = new ArrayList<String>();
        if (file.top().worker() != null) parts.add(file.top().worker());
        if (file.top().team() != null) parts.add(file.top().team());
        if (parts.isEmpty())
            file.referrals().referrals().stream()
                    .findFirst()
                    .ifPresentOrElse(
                            r ->
                                    parts.add(
                                            r.worker() == null
                                                    ? "The front door, nobody in particular yet"
                                                    : r.worker() + ", front door"),
                            () -> parts.add("Nobody in children's social care: not referred"));
        return String.join(", ", parts);
    }

    public String review(ChildFile.Warning w) {
        var review = Wording.day(w.reviewOn());
        var told = w.told() ? "The family was told." : "Not told: " + w.notToldReason() + ".";
        return (w.isReviewOverdue(today()) ? "Review overdue since " : "Review by ")
                + review
                + ". Responsible: "
                + w.manager()
                + ". "
                + told;
    }

    public List<TaskItem> steps() {
        return file.steps().stream().map(FilePage::item).toList();
    }

    private static TaskItem item(Step s) {
        var status =
                switch (s.state()) {
                    case HERE -> TaskStatus.of(Tag.of(s.state().words()));
                    case DONE -> TaskStatus.of(s.state().words());
                    case NOT_YET -> TaskStatus.notYet(s.state().words());
                };
        var item = TaskItem.waiting(s.title(), status);
        return s.words() == null ? item : item.hint(s.words());
    }

    public String left(OpenWork.Running clock) {
        return Left.words(clock.due(), file.now());
    }

    public String left(ReferralSummaries.Protection p) {
        return Left.words(p.expiresAt(), file.now());
    }

    public Timeline latest() {
        return Events.timeline(file.latest().entries(), 3);
    }

    public String kind(ChildFiles.Beside b) {
        return switch (b.kind()) {
            case "SIBLING" -> "Brother or sister";
            case "HALF_SIBLING" -> "Half-brother or half-sister";
            case "SAME_HOUSEHOLD" -> "Lives in the same household";
            case "FRIEND" -> "Friend";
            default -> "Described in a concern and matched to this file";
        };
    }
}
