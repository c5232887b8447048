package org.waymark.sharing.web;

import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.sharing.DisclosureQueries;
import org.waymark.sharing.SharingChoice;
import org.waymark.sharing.Told;
import org.waymark.sharing.VictimAnswer;
import org.waymark.sharing.VictimRequestView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.SummaryList;
import org.waymark.web.components.Table;
import org.waymark.web.forms.Form;

import java.util.Collection;
import java.util.List;

/**
 * One request of the police, and the answer of the agency that holds the information.
 *
 * @param prepared disclosures for it, as far as the reader may see them
 */
public record VictimRequestPage(
        Frame frame,
        Form form,
        @Nullable String kept,
        VictimRequestView about,
        List<DisclosureQueries.Line> prepared)
        implements FormPage, ShowsChildren {
    static final String DRAFT = "victim-request-answer";

    @Override
    public String title() {
        return "A request for a victim’s information";
    }

    @Override
    public String back() {
        return "/victim-information-requests";
    }

    public String path() {
        return back() + "/" + about.id();
    }

    public String draft() {
        return "/drafts/" + DRAFT + "/" + about.id();
    }

    public SummaryList facts() {
        var rows =
                SummaryList.of()
                        .row("Child", about.child().nameAndAge())
                        .row(
                                "Asked by",
                                about.askedBy()
                                        + ", "
                                        + about.police()
                                        + ", "
                                        + Wording.dayAndTime(about.askedAt()))
                        .row("Asked of", about.holder())
                        .row("Investigation", about.crimeReference())
                        .row("What is asked for", about.what())
                        .row("Why they believe it is held", about.believedHeld())
                        .row("Reasonable line of enquiry", about.lineOfEnquiry())
                        .row("Necessary and proportionate", about.necessity())
                        .row(
                                "Written notice to the victim",
                                about.noticeOn() == null
                                        ? "Not given: " + about.noNotice()
                                        : Wording.day(about.noticeOn()))
                        .row("Counselling information", about.counselling() ? "Yes" : "No");
        if (about.counselling() && about.approvedOn() != null)
            rows =
                    rows.row("Substantial probative value", String.valueOf(about.probative()))
                            .row(
                                    "Approved by",
                                    about.approvedBy() + ", " + Wording.day(about.approvedOn()));
        return about.neededBy() == null
                ? rows
                : rows.row("Needed by", Wording.day(about.neededBy()));
    }

    public SummaryList answered() {
        var a = java.util.Objects.requireNonNull(about.answer());
        return SummaryList.of()
                .row("Answer", a.kind().words())
                .row("In words", a.words())
                .row("Answered by", a.by() + ", " + Wording.dayAndTime(a.at()))
                .row("Child told", a.childTold().words())
                .row(
                        "Independent sexual violence adviser told",
                        a.isvaTold() == null ? "Not recorded" : a.isvaTold().words());
    }

    public boolean mayAnswer() {
        return about.holds() && about.answer() == null;
    }

    public boolean mayRead() {
        return about.asks() && about.answer() != null && !about.answer().seen();
    }

    public String prepare() {
        return "/files/" + about.child().reference() + "/disclosures/new?request=" + about.id();
    }

    public Table preparedTable() {
        return DisclosuresPage.table(prepared);
    }

    public List<Choice> decided() {
        return prepared.stream()
                .filter(l ->
                        l.decision() == SharingChoice.SHARE || l.decision() == SharingChoice.PART)
                .map(l ->
                        Choice.of(
                                l.id().toString(),
                                "Prepared on " + Wording.dayAndTime(l.preparedAt())))
                .toList();
    }

    public List<Choice> answers() {
        return Choice.each(VictimAnswer.values(), VictimAnswer::words);
    }

    public List<Choice> told() {
        return Choice.each(Told.values(), Told::words);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return about.childrenShown();
    }
}
