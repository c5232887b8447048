package org.waymark.protection.conference.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.protection.conference.Convenable;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Convening a conference. */
public record NewConferencePage(
        Frame frame, Form form, @Nullable String kept, Convenable about, String back)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return about.initial()
                ? "Convene the initial child protection conference"
                : "Convene the review conference";
    }

    public String path() {
        return back + "/conference";
    }

    public ChildShown child() {
        return about.child();
    }

    public @Nullable String due() {
        return about.due() == null ? null : Wording.dueDay(about.due());
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(about.child().id());
    }
}
