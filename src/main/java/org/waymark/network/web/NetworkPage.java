package org.waymark.network.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.network.FindSubjects;
import org.waymark.network.SubjectId;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Cell;
import org.waymark.web.components.Table;
import org.waymark.web.forms.Form;

/**
 * Finds a record, or begins one.
 *
 * @param result what was found, or those recorded last
 * @param searched whether something was looked for
 */
public record NetworkPage(
        Frame frame, Form form, FindSubjects.Result result, boolean searched, Purpose purpose)
        implements FormPage, ShowsChildren {
    /**
     * What the record is wanted for: a link of this record, or of this file's child, or because it
     * is the same as this one. None of them: to read it.
     */
    public record Purpose(
            @Nullable SubjectId link, @Nullable String child, @Nullable SubjectId same) {
        static final Purpose READ = new Purpose(null, null, null);

        static Purpose of(Form form) {
            return new Purpose(
                    Reading.id(form.uuid("link")),
                    form.words("child"),
                    Reading.id(form.uuid("same")));
        }

        String href(SubjectId found) {
            var path = "/network/subjects/" + found;
            if (link != null) return "/network/subjects/" + link + "/links/new?other=" + found;
            if (child != null) return path + "/links/new?child=" + child;
            if (same != null) return "/network/subjects/" + same + "/merges/" + found;
            return path;
        }

        String words() {
            if (link != null || child != null) return "Link to this";
            return same != null ? "The same as this" : "Open";
        }
    }

    @Override
    public String title() {
        return "People, places and links";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    /** Said above the search, where the record is wanted for something. */
    public @Nullable String wanted() {
        if (purpose.same() != null) return "Find the record that is the same.";
        if (purpose.link() != null || purpose.child() != null)
            return "Find the record to link. If it is not there, record it first.";
        return null;
    }

    public String newHref() {
        return purpose.child() == null
                ? "/network/subjects/new"
                : "/network/subjects/new?child=" + purpose.child();
    }

    public Table table() {
        var table =
                Table.of(searched ? "Found" : "Recorded last")
                        .head("Record", "What it is", "Known of it");
        for (var f : result.found())
            if (!f.id().equals(purpose.same()) && !f.id().equals(purpose.link()))
                table =
                        table.row(
                                Cell.link(f.label(), purpose.href(f.id())),
                                Cell.of(
                                        f.kind().words()
                                                + (f.mergedInto() == null
                                                        ? ""
                                                        : ", merged into another")),
                                Cell.of(f.detail()));
        return table;
    }

    public List<FindSubjects.Found> found() {
        return result.found();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of();
    }
}
