package org.waymark.sharing.web;

import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.sharing.Choosable;
import org.waymark.sharing.DataRequestView;
import org.waymark.sharing.DataRequests;
import org.waymark.sharing.RequestKind;
import org.waymark.sharing.RequestOutcome;
import org.waymark.sharing.RequestState;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Option;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * One request of the register, with its clock and what was done.
 *
 * @param officer whether the reader deals with it
 * @param entries of the file, while it is open to the reader
 */
public record DataRequestPage(
        Frame frame,
        Form form,
        @Nullable String kept,
        DataRequestView about,
        boolean officer,
        List<Choosable.Line> entries,
        Instant now)
        implements FormPage, ShowsChildren {
    static final String STEP = "data-request-step";
    static final String OUTCOME = "data-request-outcome";
    static final String STATEMENT = "data-request-statement";

    @Override
    public String title() {
        return about.kind().inShort() + " request".repeat(about.kind().isRight() ? 1 : 0);
    }

    @Override
    public String back() {
        return officer ? "/data-requests" : "/work";
    }

    public String path() {
        return "/data-requests/" + about.id();
    }

    public String draft(String kind) {
        return "/drafts/" + kind + "/" + about.id();
    }

    public boolean isOpen() {
        return officer && about.state() != RequestState.CLOSED;
    }

    public boolean isOverdue() {
        return about.state() == RequestState.OPEN
                && about.due() != null
                && !now.isBefore(about.due());
    }

    public boolean isAboutFile() {
        return about.reference() != null;
    }

    /** Whether words can be put beside an entry now. */
    public boolean mayState() {
        return isOpen() && !entries.isEmpty() && about.kind() == RequestKind.RECTIFICATION;
    }

    public SummaryList facts() {
        var rows =
                SummaryList.of()
                        .row("What it is", about.kind().words())
                        .row("File", about.reference() == null ? "No file" : about.reference())
                        .row(
                                "Who asks",
                                about.requester() + " (" + about.requesterIs().words() + ")")
                        .row(
                                "Came",
                                about.kind() == RequestKind.BREACH
                                        ? Wording.dayAndTime(about.countsFrom())
                                        : Wording.day(about.receivedOn()))
                        .row("In words", about.words())
                        .row("Written down by", about.recordedBy())
                        .row("Where it stands", about.state().words())
                        .row("Due", due());
        if (!about.affected().isEmpty())
            rows = rows.row("Files that it concerns", String.join(", ", about.affected()));
        if (about.openUntil() != null)
            rows =
                    rows.row(
                            "File open to data protection until",
                            Wording.dayAndTime(about.openUntil()));
        if (about.outcome() == null) return rows;
        rows =
                rows.row("What became of it", about.outcome().words())
                        .row("Why", String.valueOf(about.outcomeWords()));
        return about.letter() == null ? rows : rows.row("What was written", about.letter());
    }

    private String due() {
        if (about.daysLeft() != null)
            return "The clock stands; "
                    + about.daysLeft()
                    + (about.daysLeft() == 1 ? " day is left" : " days are left");
        if (about.due() == null || about.state() == RequestState.CLOSED) return "No date runs";
        if (about.kind() == RequestKind.BREACH) return Wording.dayAndTime(about.due());
        return Wording.dueDay(about.due());
    }

    public List<Choice> steps() {
        return DataRequests.steps(about.kind()).stream()
                .map(s -> Choice.of(s.name(), s.words()))
                .toList();
    }

    public List<Choice> outcomes() {
        return Arrays.stream(RequestOutcome.values())
                .filter(o -> o.isOf(about.kind()))
                .map(o -> Choice.of(o.name(), o.words()))
                .toList();
    }

    public List<Choice> statements() {
        return List.of(
                Choice.of("CORRECTION", "A correction"),
                Choice.of("DISAGREEMENT", "A statement that somebody disagrees"));
    }

    public List<Option> entryOptions() {
        return entries.stream().map(e -> Option.of(e.id().toString(), e.words())).toList();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return about.childrenShown();
    }
}
