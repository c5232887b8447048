package org.waymark.bundles.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.waymark.access.Kept;
import org.waymark.access.ShowsChildren;
import org.waymark.bundles.BundleState;
import org.waymark.bundles.PieceView;
import org.waymark.casefile.ChildId;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Option;
import org.waymark.web.forms.Form;

/** One part of a bundle, to mark passages that are taken out of it. */
public record PiecePage(Frame frame, Kept kept, PieceView piece)
        implements FormPage, ShowsChildren {
    static final String DRAFT = "bundle-piece";

    /** Passages under one heading. */
    public record Group(String title, List<Choice> passages, List<String> gone) {}

    @Override
    public String title() {
        return "Part " + piece.number() + " of the bundle";
    }

    @Override
    public Form form() {
        return kept.form();
    }

    @Override
    public String back() {
        return "/bundles/" + piece.bundle();
    }

    public String path() {
        return "/bundles/" + piece.bundle() + "/pieces/" + piece.number();
    }

    public String draft() {
        return "/drafts/" + DRAFT + "/" + piece.bundle();
    }

    public boolean isOpen() {
        return piece.state() == BundleState.OPEN;
    }

    public List<Option> codes() {
        return BundlePage.codes();
    }

    public List<Group> groups() {
        var all = new ArrayList<Group>();
        String title = null;
        var choices = new ArrayList<Choice>();
        var gone = new ArrayList<String>();
        for (var p : piece.passages()) {
            if (title != null && !title.equals(p.section())) {
                all.add(new Group(title, List.copyOf(choices), List.copyOf(gone)));
                choices.clear();
                gone.clear();
            }
            title = p.section();
            var words = p.name().isEmpty() ? p.words() : p.name() + ": " + p.words();
            var code = p.code();
            if (code != null) gone.add("Taken out (" + code.letter() + "): " + words);
            else choices.add(choice(p, words));
        }
        if (title != null) all.add(new Group(title, List.copyOf(choices), List.copyOf(gone)));
        return all;
    }

    private static Choice choice(PieceView.Passage p, String words) {
        var choice = Choice.of(p.place(), words);
        return p.wordsGone() ? choice.hint("Some words of it are taken out already.") : choice;
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return piece.childrenShown();
    }
}
