package org.waymark.child.web;

import java.util.List;
import org.waymark.access.Kept;
import org.waymark.calendar.Wording;
import org.waymark.child.ChildFile;
import org.waymark.child.voice.VoiceView;
import org.waymark.web.Frame;

/** Before the device is handed over, and what the child wrote so far. */
public record VoicePage(Frame frame, Kept kept, ChildFile file, List<VoiceView> voices)
        implements FormOfFile {
    @Override
    public String title() {
        return "In the child's own words";
    }

    public String path() {
        return "/files/" + file.reference() + "/voice";
    }

    public String line(VoiceView v) {
        return Wording.dayAndTime(v.givenAt() == null ? v.openedAt() : v.givenAt());
    }
}
