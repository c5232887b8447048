package org.waymark.sharing.web;

import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.Adult;
import org.waymark.child.ChildShown;
import org.waymark.people.Agency;
import org.waymark.sharing.Choosable;
import org.waymark.sharing.RecipientKind;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Option;
import org.waymark.web.forms.Form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Choose what of a file would be shared, and with whom.
 *
 * @param request of the police that it answers, by its id
 * @param safe adults around the child who may be told; others are not offered
 */
public record NewDisclosurePage(
        Frame frame,
        Form form,
        @Nullable String kept,
        ChildShown child,
        Choosable choosable,
        List<Agency> agencies,
        List<Adult> safe,
        @Nullable String request)
        implements FormPage, ShowsChildren {
    static final String DRAFT = "disclosure-new";

    @Override
    public String title() {
        return "Prepare what is shared";
    }

    @Override
    public String back() {
        return "/files/" + child.reference() + "/disclosures";
    }

    public String action() {
        return back();
    }

    public String draft() {
        return "/drafts/" + DRAFT + "/" + child.id();
    }

    public List<Option> receivers() {
        var all = new ArrayList<Option>();
        all.add(Option.of("", "Nobody of this area"));
        agencies.forEach(a -> all.add(Option.of(a.id().toString(), a.name())));
        return all;
    }

    public List<Choice> kinds() {
        return Choice.each(RecipientKind.values(), RecipientKind::words);
    }

    public List<Choice> family() {
        var all = new ArrayList<Choice>();
        all.add(Choice.of("CHILD", "The child"));
        safe.forEach(a -> all.add(Choice.of(a.id().toString(), a.who())));
        return all;
    }

    /** What is known; what must not be disclosed is not offered. */
    public List<Choice> facts() {
        return choosable.facts().stream()
                .filter(f -> f.value() != null)
                .map(f -> Choice.of(f.fact().name(), f.fact().words() + ": " + f.value()))
                .toList();
    }

    public List<String> keptBack() {
        return choosable.facts().stream()
                .filter(Choosable.FactLine::keptBack)
                .map(f -> f.fact().words())
                .toList();
    }

    public List<Choice> lines() {
        return choosable.lines().stream()
                .map(l -> Choice.of(l.id().toString(), l.words()))
                .toList();
    }

    public List<Choice> documents() {
        return choosable.documents().stream()
                .map(d -> Choice.of(d.id().toString(), d.words()))
                .toList();
    }

    public List<Choice> records() {
        return choosable.records().stream()
                .map(r -> Choice.of(r.id().toString(), r.title()))
                .toList();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(child.id());
    }
}
