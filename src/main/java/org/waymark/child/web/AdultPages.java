package org.waymark.child.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.access.KeptForms;
import org.waymark.access.Proofs;
import org.waymark.casefile.CaseReference;
import org.waymark.child.AdultId;
import org.waymark.child.ChildFile;
import org.waymark.child.adults.AdultQueries;
import org.waymark.child.adults.AdultView;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.forms.Form;

/** Puts together the pages about adults around a child. */
@Component
class AdultPages {
    static final String ADD = "adult";
    static final String CHANGE = "adult-change";
    static final String SAFE = "safe-to-tell";

    private final FilePages files;
    private final AdultQueries adults;
    private final Proofs proofs;
    private final KeptForms kept;

    AdultPages(FilePages files, AdultQueries adults, Proofs proofs, KeptForms kept) {
        this.files = files;
        this.adults = adults;
        this.proofs = proofs;
        this.kept = kept;
    }

    AdultsPage all(Frame frame, CaseReference reference, Form sent) {
        var file = whole(reference);
        return new AdultsPage(
                frame,
                kept.of(sent, Form.blank(), file.child().value(), ADD),
                file,
                adults.of(file.child()),
                true);
    }

    AdultPage one(Frame frame, CaseReference reference, AdultId id, Form sent) {
        whole(reference);
        var adult = adults.get(reference, id);
        return new AdultPage(frame, kept.of(sent, start(adult), id.value(), CHANGE, SAFE), adult);
    }

    void sent(UUID subject, String kind) {
        kept.discard(subject, kind);
    }

    ChildFile whole(CaseReference reference) {
        proofs.socialCare();
        var file = files.open(reference);
        if (!file.whole()) throw new NotFound();
        return file;
    }

    private static Form start(AdultView a) {
        return Form.blank()
                .with("name", a.name())
                .with("relationship", a.relationship())
                .with("responsibility", a.parentalResponsibility().name())
                .with("telephone", a.telephone() == null ? "" : a.telephone())
                .with("contact", a.contact() == null ? "" : a.contact())
                .with("ended", a.ended() == null ? "" : a.ended());
    }
}
