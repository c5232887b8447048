package org.waymark.child.web;

import java.util.Collection;
import java.util.List;
import org.waymark.access.Kept;
import org.waymark.access.ShowsChildren;
import org.waymark.calendar.Wording;
import org.waymark.casefile.ChildId;
import org.waymark.child.voice.VoiceState;
import org.waymark.child.voice.VoiceView;
import org.waymark.web.FormPage;
import org.waymark.web.Frame;
import org.waymark.web.components.SummaryList;
import org.waymark.web.forms.Form;

/** What a child wrote, for the worker. */
public record VoiceReadingPage(Frame frame, Kept kept, VoiceView voice)
        implements FormPage, ShowsChildren {
    @Override
    public String title() {
        return "What the child wrote";
    }

    @Override
    public Form form() {
        return kept.form();
    }

    @Override
    public String back() {
        return "/files/" + voice.reference() + "/voice";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return List.of(voice.child());
    }

    public String path() {
        return "/voices/" + voice.id();
    }

    public boolean isGiven() {
        return voice.state() == VoiceState.GIVEN;
    }

    public boolean isOpen() {
        return voice.state() == VoiceState.OPEN;
    }

    public SummaryList facts() {
        var list =
                SummaryList.of()
                        .row("State", voice.state().words())
                        .row("Handed over by", voice.workerName())
                        .row("The child was told that it is read by", voice.readers());
        if (voice.givenAt() != null)
            list = list.row("Written", Wording.dayAndTime(voice.givenAt()));
        if (voice.how() != null) list = list.row("How", voice.how().kept());
        if (voice.present() != null && voice.state() == VoiceState.READ)
            list = list.row("In the room", voice.present());
        if (voice.readBy() != null && voice.readAt() != null)
            list = list.row("Read by", voice.readBy() + ", " + Wording.dayAndTime(voice.readAt()));
        return list;
    }
}
