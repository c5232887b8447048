package org.waymark.protection.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Wording;
import org.waymark.child.ChildShown;
import org.waymark.protection.reading.Accommodation;
import org.waymark.web.Frame;
import org.waymark.web.components.Lines;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/** Accommodation of one child by agreement. */
public record AccommodationPage(
        Frame frame,
        Form form,
        @Nullable String kept,
        Accommodation accommodation,
        boolean socialCare)
        implements ActPage {
    @Override
    public String title() {
        return "Accommodation under section 20";
    }

    @Override
    public ChildShown child() {
        return accommodation.child();
    }

    @Override
    public String back() {
        return file() + "/safety";
    }

    public String path() {
        return "/section-20/" + accommodation.id();
    }

    public SummaryList facts() {
        var a = accommodation;
        var facts =
                SummaryList.of()
                        .row("Since", Wording.dayAndTime(a.startedAt()))
                        .row("Ground", a.ground().words());
        if (a.agreedBy() != null) facts = facts.row("Who agreed", a.agreedBy());
        if (a.objectedBy() != null)
            facts =
                    facts.row(
                            "Who objects",
                            a.objectedBy()
                                    + (Boolean.FALSE.equals(a.objectorOffersHome())
                                            ? ", who cannot give the child a home"
                                            : ""));
        facts =
                facts.row("Does the child agree", yesNo(a.childAgrees()))
                        .row("In the child’s words", Lines.of(or(a.childsWords())))
                        .row("Where the child lives", Lines.of(or(a.place())))
                        .row(
                                "Recorded by",
                                a.recordedBy() + ", " + Wording.dayAndTime(a.recordedAt()));
        return a.endedAt() == null
                ? facts
                : facts.row("Ended", Wording.dayAndTime(a.endedAt()))
                        .row("Why", Lines.of(Objects.requireNonNull(a.endedBecause())));
    }

    private static String yesNo(@Nullable Boolean answer) {
        return answer == null ? "Not asked yet" : answer ? "Yes" : "No";
    }

    private static String or(@Nullable String words) {
        return words == null || words.isBlank() ? "Not recorded yet" : words;
    }
}
