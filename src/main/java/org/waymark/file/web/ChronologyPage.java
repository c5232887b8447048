package org.waymark.file.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.casefile.Chronology;
import org.waymark.child.ChildFile;
import org.waymark.file.Kind;
import org.waymark.people.Agency;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Filter;
import org.waymark.web.components.Option;
import org.waymark.web.components.PageLink;
import org.waymark.web.components.Pagination;
import org.waymark.web.components.Timeline;
import org.waymark.web.forms.Form;

/**
 * The history of a file, the latest first, a page at a time.
 *
 * @param query null where the filter could not be read
 */
public record ChronologyPage(
        Frame frame,
        Form form,
        ChildFile file,
        List<Agency> agencies,
        @Nullable HistoryQuery query,
        Chronology.Part part)
        implements FileScreen, FormPage {
    @Override
    public String title() {
        return "Chronology of file " + file.reference();
    }

    @Override
    public String back() {
        return "/files/" + file.reference();
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return file.together();
    }

    public String path() {
        return "/files/" + file.reference() + "/chronology";
    }

    public Timeline timeline() {
        return Events.timeline(part.entries(), 2);
    }

    public @Nullable String newer() {
        return query == null || part.newer() == null
                ? null
                : query.href(path(), "after", part.newer());
    }

    public @Nullable String older() {
        return query == null || part.older() == null
                ? null
                : query.href(path(), "before", part.older());
    }

    public List<Choice> kinds() {
        return Arrays.stream(Kind.values()).map(k -> Choice.of(k.slug(), k.words())).toList();
    }

    public List<Option> agencyOptions() {
        return Stream.concat(
                        Stream.of(Option.of("", "All agencies")),
                        agencies.stream().map(a -> Option.of(a.id().toString(), a.name())))
                .toList();
    }

    /** What is filtered by now, each to be taken away. */
    public Filter selected(Filter filter) {
        var q = query;
        if (q == null) return filter;
        var result = filter;
        for (var kind : q.kinds())
            result =
                    result.selected(
                            kind.words(), q.without(kind, false, false).href(path(), "", null));
        for (var agency : agencies)
            if (agency.id().equals(q.agency()))
                result =
                        result.selected(
                                agency.name(), q.without(null, true, false).href(path(), "", null));
        return q.hasPeriod()
                ? result.selected("Period", q.without(null, false, true).href(path(), "", null))
                : result;
    }

    /** Both ways, and the same whichever page one came from. */
    public Pagination pages() {
        var newer = newer();
        var older = older();
        return Pagination.of(newer, older)
                .withPrevious(newer == null ? null : PageLink.to(newer).withText("Later events"))
                .withNext(older == null ? null : PageLink.to(older).withText("Earlier events"));
    }
}
