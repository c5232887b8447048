package org.waymark.contexts.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.access.Access;
import org.waymark.access.KeptForms;
import org.waymark.access.Next;
import org.waymark.contexts.ContextId;
import org.waymark.web.Flashes;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/** Every form of a context's page is saved along one path. */
@Component
class ContextSaving {
    private final Access access;
    private final ContextPages pages;
    private final KeptForms kept;

    ContextSaving(Access access, ContextPages pages, KeptForms kept) {
        this.access = access;
        this.pages = pages;
        this.kept = kept;
    }

    /**
     * @param draft the kind under which what was typed is kept until it is saved
     */
    Next of(
            Frame frame,
            Form form,
            ContextId context,
            RedirectAttributes next,
            String draft,
            String done,
            Runnable act) {
        return Next.after(
                form,
                () -> {
                    act.run();
                    kept.discard(context.value(), draft);
                    Flashes.success(next, done);
                    return "/contexts/" + context;
                },
                wrong -> access.show("context", () -> pages.context(frame, wrong, context)));
    }
}
