package org.waymark.protection.web;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.KeptForms;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildShown;
import org.waymark.protection.reading.Subjects;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** The pages on which something is begun. */
@Component
class NewPages {
    private final Subjects subjects;
    private final KeptForms kept;

    NewPages(Subjects subjects, KeptForms kept) {
        this.subjects = subjects;
        this.kept = kept;
    }

    NewPage page(Frame frame, Form form, CaseReference reference, What what) {
        var child = child(reference, what);
        var shown = kept.of(form, Form.blank(), child.id().value(), what.draft());
        return new NewPage(frame, shown.form(), shown.words(), child, what);
    }

    /** The child of a file, for those who may begin this. */
    ChildShown child(CaseReference reference, What what) {
        return switch (what) {
            case ORDER -> subjects.toRecord(reference);
            case PLAN, NEED_PLAN -> subjects.toPlan(reference);
            case ACCOMMODATION, STRATEGY, NO_STRATEGY -> subjects.toWork(reference);
        };
    }

    @Transactional
    public void sent(ChildId child, What what) {
        kept.discard(child.value(), what.draft());
    }
}
