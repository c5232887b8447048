package org.waymark.child.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.access.KeptForms;
import org.waymark.access.Proofs;
import org.waymark.casefile.CaseReference;
import org.waymark.child.voice.VoiceId;
import org.waymark.child.voice.VoiceQueries;
import org.waymark.child.voice.VoiceState;
import org.waymark.child.voice.Voices;
import org.waymark.people.CurrentPractitioner;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.forms.Form;

/** Puts together the pages of the child's own words. */
@Component
class VoicePages {
    static final String READING = "voice-reading";

    private final AdultPages files;
    private final VoiceQueries queries;
    private final Voices voices;
    private final Proofs proofs;
    private final KeptForms kept;

    VoicePages(
            AdultPages files, VoiceQueries queries, Voices voices, Proofs proofs, KeptForms kept) {
        this.files = files;
        this.queries = queries;
        this.voices = voices;
        this.proofs = proofs;
        this.kept = kept;
    }

    VoicePage file(Frame frame, CaseReference reference, Form sent) {
        var file = files.whole(reference);
        var start = Form.blank().with("readers", CurrentPractitioner.get().name());
        return new VoicePage(
                frame, kept.of(sent, start, file.child().value()), file, queries.of(file.child()));
    }

    VoiceReadingPage reading(Frame frame, VoiceId id, Form sent) {
        proofs.socialCare();
        return new VoiceReadingPage(
                frame, kept.of(sent, Form.blank(), id.value(), READING), queries.get(id));
    }

    /** For the child: while they write their own words, and the end after that. */
    VoiceChildPage child(Frame frame, VoiceId id, int step) {
        var voice = queries.get(id);
        var end = step == VoiceChildPage.END;
        if (step < 0 || step > VoiceChildPage.END || end != (voice.state() == VoiceState.GIVEN))
            throw new NotFound();
        return new VoiceChildPage(
                frame,
                end ? Form.blank() : voices.draft(id),
                id,
                voice.child(),
                step,
                voice.readers());
    }

    void sent(UUID subject, String kind) {
        kept.discard(subject, kind);
    }
}
