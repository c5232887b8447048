package org.waymark.network.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.Known;
import org.waymark.network.SubjectAge;
import org.waymark.network.SubjectKind;
import org.waymark.network.SubjectView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.forms.Form;

/**
 * Records a person, place or thing, or changes what is known of it.
 *
 * @param subject null for a new one
 * @param me whose draft it is, of a new one
 */
public record SubjectFormPage(
        Frame frame, Form form, @Nullable String kept, @Nullable SubjectView subject, UUID me)
        implements FormPage, ShowsChildren {
    static final String NEW_DRAFT = "network-subject-new";
    static final String DRAFT = "network-subject";

    @Override
    public String title() {
        return subject == null ? "Record a person, place or thing" : "Change a record";
    }

    @Override
    public String back() {
        return subject == null ? "/network" : "/network/subjects/" + subject.id();
    }

    public String action() {
        return subject == null
                ? "/network/subjects/new"
                : "/network/subjects/" + subject.id() + "/edit";
    }

    public String draftKind() {
        return subject == null ? NEW_DRAFT : DRAFT;
    }

    public String draft() {
        return "/drafts/" + draftKind() + "/" + (subject == null ? me : subject.key());
    }

    public @Nullable Integer version() {
        return subject == null ? null : (Integer) subject.version();
    }

    /** One kind of a new record, which brings its own questions. */
    public Choice kind(String name) {
        var kind = SubjectKind.valueOf(name);
        return Choice.of(name, kind.words());
    }

    public List<Choice> ages() {
        return Choice.each(SubjectAge.values(), SubjectAge::words);
    }

    public List<Choice> known() {
        return Choice.each(Known.values(), Known::words);
    }

    public static List<Choice> yesNo() {
        return List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"));
    }

    /** Whether the questions of this kind belong to the record that is changed. */
    public boolean asks(String kind) {
        return subject != null && subject.end().kind().name().equals(kind);
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of();
    }
}
