package org.waymark.child.web;

import java.util.Collection;
import java.util.List;
import org.waymark.access.Kept;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildFile;
import org.waymark.child.voice.VoiceView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Before the device is handed over, and what the child wrote so far. */
public record VoicePage(Frame frame, Kept kept, ChildFile file, List<VoiceView> voices)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "In the child's own words";
    }

    @Override
    public Form form() {
        return kept.form();
    }

    @Override
    public String back() {
        return "/files/" + file.reference();
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(file.child());
    }

    public String path() {
        return "/files/" + file.reference() + "/voice";
    }

    public String line(VoiceView v) {
        return Wording.dayAndTime(v.givenAt() == null ? v.openedAt() : v.givenAt());
    }
}
