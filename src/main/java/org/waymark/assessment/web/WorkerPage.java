package org.waymark.assessment.web;

import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Kept;
import org.waymark.assessment.AssessmentView;
import org.waymark.assessment.QueueView;
import org.waymark.web.Frame;
import org.waymark.web.components.Option;

/**
 * Who leads the assessment, and by when.
 *
 * @param manages whether the reader may set a shorter date
 */
public record WorkerPage(
        Frame frame,
        Kept kept,
        AssessmentView assessment,
        List<QueueView.Worker> workers,
        boolean manages)
        implements AssessmentScreen {
    @Override
    public String title() {
        return "Who leads the assessment";
    }

    public List<Option> options(String none) {
        return options(workers, none);
    }

    static List<Option> options(List<QueueView.Worker> workers, String none) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", none));
        for (var w : workers)
            options.add(
                    Option.of(
                            w.id().toString(),
                            "%s, %s (%d running)"
                                    .formatted(w.name(), w.title(), w.running() + w.sent())));
        return options;
    }
}
