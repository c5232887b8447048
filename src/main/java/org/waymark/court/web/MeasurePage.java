package org.waymark.court.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.child.ChildShown;
import org.waymark.court.CourtAnswer;
import org.waymark.court.CourtView;
import org.waymark.court.Measure;
import org.waymark.court.Wish;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.forms.Form;

/** One special measure, as far as it has come. */
public record MeasurePage(
        Frame frame, Form form, @Nullable String kept, CourtView court, CourtView.MeasureLine line)
        implements ChildsPage {
    @Override
    public String title() {
        return line.measure().words() + ", section " + line.measure().section();
    }

    @Override
    public ChildShown child() {
        return court.child();
    }

    @Override
    public String back() {
        return "/court-cases/" + court.id();
    }

    public String action() {
        return back() + "/measures/" + line.measure().slug();
    }

    public String draftKind() {
        return draftKind(line);
    }

    static String draftKind(CourtView.MeasureLine line) {
        return draftKind(line.measure());
    }

    static String draftKind(Measure measure) {
        return "court-" + measure.slug();
    }

    public List<Choice> wishes() {
        return Choice.each(Wish.values(), Wish::words);
    }

    public List<Choice> answers() {
        return Choice.each(CourtAnswer.values(), CourtAnswer::words);
    }
}
