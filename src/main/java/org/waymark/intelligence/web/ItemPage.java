package org.waymark.intelligence.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.intelligence.Grade;
import org.waymark.intelligence.IntakeItem;
import org.waymark.intelligence.Outcome;
import org.waymark.intelligence.Source;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/** One item before police intelligence, with its source: the only page that shows it. */
public record ItemPage(Frame frame, Form form, IntakeItem item) implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Information " + item.reference();
    }

    @Override
    public String back() {
        return "/police/information";
    }

    public String path() {
        return "/police/information/" + item.id();
    }

    /** Only what is wrong: an answer that is kept opens nothing. */
    @Override
    public boolean open(String... fields) {
        return List.of(fields).stream().anyMatch(f -> form.errors().of(f) != null);
    }

    public SummaryList facts() {
        var i = item;
        var list = Said.facts(i.facts());
        if (i.child() != null) list = list.row("Child", i.child());
        if (i.knownOn() != null) list = list.row("Known since", Wording.day(i.knownOn()));
        list =
                list.row("How the sender knows it", i.howKnown().words())
                        .row("From", i.sender() + ", " + Wording.dayAndTime(i.submittedAt()))
                        .row("Second person’s check", i.checkWords());
        if (i.origin() != null) list = list.row("Noticed in", i.origin().words());
        if (i.suspectedFalse())
            list = list.row("The sender says", "It may be false or meant to harm");
        var p = i.proposed();
        if (p.source() != null || p.information() != null || p.conditions() != null)
            list =
                    list.row(
                            "The sender’s proposal",
                            or(p.source())
                                    + " "
                                    + or(p.information())
                                    + (p.conditions() == null ? "" : ". " + p.conditions()));
        var grade = i.grade();
        list = list.row("Grade", grade == null ? "Not graded yet" : words(grade));
        return i.outcome() == null
                ? list
                : list.row("Outcome", i.outcome().words() + ". " + i.whatNext());
    }

    private static String or(@org.jspecify.annotations.Nullable Object grade) {
        return grade == null ? "–" : grade.toString();
    }

    private static String words(Grade g) {
        var marking = g.marking();
        return g.words()
                + (g.conditions() == null ? "" : ": " + g.conditions())
                + (marking == null ? "" : ". " + marking.words());
    }

    public SummaryList source(Source s) {
        var list = SummaryList.of();
        if (s.name() != null) list = list.row("Name", s.name());
        if (s.contact() != null) list = list.row("How to reach them", s.contact());
        if (s.relationship() != null) list = list.row("How they stand to it", s.relationship());
        if (s.safety() != null) list = list.row("If it became known", s.safety());
        return list;
    }

    public List<Choice> sourceGrades() {
        return List.of(
                Choice.of("1", "1 Reliable"),
                Choice.of("2", "2 Untested"),
                Choice.of("3", "3 Not reliable"));
    }

    public List<Choice> informationGrades() {
        return List.of(
                Choice.of("A", "A Known directly to the source"),
                Choice.of("B", "B Known indirectly to the source but corroborated"),
                Choice.of("C", "C Known indirectly to the source"),
                Choice.of("D", "D Not known"),
                Choice.of("E", "E Suspected to be false"));
    }

    public List<Choice> handlings() {
        return List.of(
                Choice.of("P", "P Lawful sharing permitted"),
                Choice.of("C", "C Lawful sharing permitted with conditions"));
    }

    public List<Choice> markings() {
        return Choice.each(Grade.Marking.values(), Grade.Marking::words);
    }

    public List<Choice> outcomes() {
        return Choice.each(Outcome.values(), Outcome::words);
    }

    public List<Choice> alike() {
        var choices = new ArrayList<Choice>();
        for (var a : item.alike())
            choices.add(
                    Choice.of(
                                    a.id().toString(),
                                    a.reference() + ", " + Wording.day(a.submittedAt()))
                            .hint(a.words()));
        return choices;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return item.childrenShown();
    }
}
