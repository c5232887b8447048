package org.waymark.referral.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.referral.frontdoor.ProtectedChild;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.Choice;
import org.waymark.web.components.Radios;
import org.waymark.web.forms.Form;

/**
 * Recording that a constable took a child into police protection (domain.md B.6).
 *
 * @param action with the concern or the file it is about
 * @param kept what to say about a draft that was kept
 */
public record NewProtectionPage(
        Frame frame, Form form, @Nullable String kept, ProtectedChild child, String action)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "Record police protection";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(child.id());
    }

    public String draft() {
        return "/drafts/police-protection/" + child.id();
    }

    public Radios parents() {
        return Tells.parents(form);
    }

    /** Whether the question about new facts is asked. */
    public boolean hadOne() {
        return child.hadProtection() || form.errors().of("newFacts") != null;
    }

    public Choice childTold() {
        return Choice.of("yes", "The child has been told, as far as they can understand");
    }
}
