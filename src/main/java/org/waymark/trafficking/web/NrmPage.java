package org.waymark.trafficking.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.child.Known;
import org.waymark.trafficking.NrmIndicator;
import org.waymark.trafficking.NrmOutcome;
import org.waymark.trafficking.NrmStage;
import org.waymark.trafficking.NrmStepKind;
import org.waymark.trafficking.NrmView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/**
 * One national referral: what was considered, its submission and what became of it.
 *
 * @param maySubmit whether the reader's agency is a listed first responder
 */
public record NrmPage(
        Frame frame, Form form, @Nullable String kept, NrmView nrm, boolean maySubmit, Instant now)
        implements FormPage, ShowsChildren {
    static final String DRAFT = "nrm-step";

    @Override
    public String title() {
        return "National referral";
    }

    @Override
    public String back() {
        return nrm.child().reference() == null
                ? "/work"
                : "/files/" + nrm.child().reference() + "/trafficking";
    }

    public String path() {
        return "/trafficking/" + nrm.id();
    }

    public boolean canSubmit() {
        return maySubmit && nrm.stage().canBeSubmitted();
    }

    public boolean isOverdue() {
        var due = nrm.decisionDue();
        return nrm.stage() == NrmStage.SUBMITTED && due != null && !now.isBefore(due);
    }

    public SummaryList considered() {
        return SummaryList.of()
                .row("Child", nrm.child().nameAndAge())
                .row("Where it stands", nrm.stage().words())
                .row(
                        "Considered",
                        nrm.indicators().stream()
                                .map(NrmIndicator::words)
                                .collect(Collectors.joining("; ")))
                .row("What was seen or said", nrm.words())
                .row("What keeps the child safe now", nrm.safety())
                .row(
                        "By",
                        nrm.consideredBy()
                                + ", "
                                + nrm.agency()
                                + ", "
                                + Wording.dayAndTime(nrm.consideredAt()));
    }

    public SummaryList submitted() {
        var list =
                SummaryList.of()
                        .row(
                                "Submitted",
                                nrm.submittedOn() == null
                                        ? "Not yet"
                                        : Wording.day(nrm.submittedOn())
                                                + " by "
                                                + nrm.submittedBy()
                                                + " ("
                                                + nrm.submittedBody()
                                                + ")")
                        .row(
                                "National reference",
                                nrm.reference() == null ? "None yet" : nrm.reference())
                        .row(
                                "Duty to notify",
                                nrm.dutyMet()
                                        ? "Met by this referral (Modern Slavery Act 2015 section 52)"
                                        : "Open until it is submitted")
                        .row(
                                "A strategy discussion agreed who submits",
                                known(nrm.strategyAgreed()))
                        .row("The child was told", known(nrm.childTold()));
        if (nrm.devolved())
            list =
                    list.row(
                            "Local panel",
                            "Chaired by " + nrm.chair() + ", independent of the case");
        var due = nrm.decisionDue();
        if (due != null)
            list =
                    list.row(
                            "Reasonable-grounds decision",
                            "Target: by the end of " + Wording.dueDay(due));
        var until = nrm.recoveryUntil();
        if (until != null)
            list =
                    list.row(
                            "Recovery period",
                            "At least until the end of " + Wording.dueDay(until));
        return list;
    }

    private static String known(@Nullable Known answer) {
        return answer == null ? "Not recorded yet" : answer.words();
    }

    /** A conclusive decision may not come before the recovery period is over. */
    public boolean cameEarly() {
        var until = nrm.recoveryUntil();
        return !nrm.devolved()
                && until != null
                && nrm.steps().stream()
                        .filter(s -> s.kind() == NrmStepKind.CONCLUSIVE_GROUNDS)
                        .anyMatch(s ->
                                s.on().isBefore(
                                                org.waymark.calendar.England.dateOf(
                                                        until.minusSeconds(1))));
    }

    public List<Choice> known() {
        return Choice.each(Known.values(), Known::words);
    }

    public List<Choice> kinds() {
        return Arrays.stream(NrmStepKind.values())
                .filter(k -> nrm.stage().after(k, NrmOutcome.POSITIVE).isPresent())
                .map(k -> Choice.of(k.name(), k.words()))
                .toList();
    }

    public List<Choice> outcomes() {
        return Choice.each(NrmOutcome.values(), NrmOutcome::words);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return nrm.childrenShown();
    }
}
