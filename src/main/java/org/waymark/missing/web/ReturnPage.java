package org.waymark.missing.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.Adult;
import org.waymark.missing.EpisodeKind;
import org.waymark.missing.EpisodeView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.forms.Form;

/**
 * The child is found or back, what is known of how they are, and how it is safe to reach them for
 * the return interview.
 *
 * @param safe adults who are safe to tell
 */
public record ReturnPage(
        Frame frame, Form form, @Nullable String kept, EpisodeView episode, List<Adult> safe)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return episode.kind() == EpisodeKind.MISSING
                ? "The child is found"
                : "The child is back in the placement";
    }

    @Override
    public String back() {
        return "/missing/" + episode.id();
    }

    public List<Choice> adults() {
        return safe.stream().map(a -> Choice.of(a.id().toString(), a.words())).toList();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return episode.childrenShown();
    }
}
