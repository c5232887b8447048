package org.waymark.network.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.network.LinkView;
import org.waymark.network.SourceKind;
import org.waymark.network.SubjectView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Option;
import org.waymark.web.forms.Form;

/**
 * Links a record to another, or to a child by the reference of the file.
 *
 * @param other the other end; null where it is a child's file or not chosen yet
 * @param police grades the link too
 */
public record LinkFormPage(
        Frame frame,
        Form form,
        @Nullable String kept,
        SubjectView subject,
        LinkView.@Nullable End other,
        boolean police)
        implements FormPage, ShowsChildren {
    static final String DRAFT = "network-link";

    @Override
    public String title() {
        return "Link a record";
    }

    @Override
    public String back() {
        return "/network/subjects/" + subject.id();
    }

    public String action() {
        return back() + "/links/new";
    }

    public String draft() {
        return "/drafts/" + DRAFT + "/" + subject.id();
    }

    public String one() {
        return subject.end().name();
    }

    public String otherName() {
        return other == null ? "the other end" : other.name();
    }

    public List<Choice> kinds() {
        return LinkTables.kinds();
    }

    public List<Choice> ways() {
        return List.of(
                Choice.of("yes", "From " + one() + " to " + otherName()),
                Choice.of("no", "From " + otherName() + " to " + one()));
    }

    public List<Choice> sources() {
        return Choice.each(SourceKind.values(), SourceKind::words);
    }

    static List<Option> options(Map<String, String> codes) {
        var options = new java.util.ArrayList<Option>();
        options.add(Option.of("", "Not graded"));
        codes.forEach((code, words) -> options.add(Option.of(code, code + ": " + words)));
        return options;
    }

    public List<Option> grades(Map<String, String> codes) {
        return options(codes);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        var shown = new java.util.LinkedHashSet<>(subject.childrenShown());
        if (other != null && other.child() != null) shown.add(other.child().id());
        return shown;
    }
}
