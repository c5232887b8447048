package org.waymark.file.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.Looks;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.Chronology;
import org.waymark.casefile.Place;
import org.waymark.child.ChildFile;
import org.waymark.file.ChildsFiles;
import org.waymark.file.FileRules;
import org.waymark.people.Agencies;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.web.forms.Errors;
import org.waymark.web.forms.Form;

/** Puts together the history of a file, its sharing record and who has looked. */
@Component
class HistoryPages {
    static final int A_PAGE = 50;

    private final ChildsFiles files;
    private final CaseFiles references;
    private final Chronology chronology;
    private final Looks looks;
    private final Agencies agencies;

    HistoryPages(
            ChildsFiles files,
            CaseFiles references,
            Chronology chronology,
            Looks looks,
            Agencies agencies) {
        this.files = files;
        this.references = references;
        this.chronology = chronology;
        this.looks = looks;
        this.agencies = agencies;
    }

    ChronologyPage chronology(Frame frame, CaseReference reference, Form form) {
        var file = files.open(reference);
        try {
            var query = HistoryQuery.read(form);
            return page(frame, form, file, query, part(file, query));
        } catch (RuleBroken broken) {
            var wrong = form.with(Errors.of(broken));
            return page(frame, wrong, file, null, new Chronology.Part(List.of(), null, null));
        }
    }

    SharingPage sharing(Frame frame, CaseReference reference, @Nullable String before) {
        var file = files.open(reference);
        return new SharingPage(
                frame,
                file,
                chronology.before(
                        file.together(), Chronology.Filter.SHARED, place(before), A_PAGE));
    }

    LooksPage looks(Frame frame, CaseReference reference, @Nullable String before) {
        var child = looks.file(reference).orElseThrow(NotFound::new);
        return new LooksPage(
                frame,
                reference,
                child,
                looks.of(child, place(before), A_PAGE),
                references.find(reference).isPresent() ? "/files/" + reference : null,
                before != null);
    }

    private Chronology.Part part(ChildFile file, HistoryQuery query) {
        var after = query.after();
        return after == null
                ? chronology.before(file.together(), query.filter(), query.before(), A_PAGE)
                : chronology.after(file.together(), query.filter(), after, A_PAGE);
    }

    private ChronologyPage page(
            Frame frame,
            Form form,
            ChildFile file,
            @Nullable HistoryQuery query,
            Chronology.Part part) {
        return new ChronologyPage(frame, form, file, agencies.all(), query, part);
    }

    static @Nullable Place place(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : Place.of(text).orElseThrow(() -> new RuleBroken(FileRules.PAGE_UNKNOWN));
    }
}
