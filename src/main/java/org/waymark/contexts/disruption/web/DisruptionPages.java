package org.waymark.contexts.disruption.web;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.access.KeptForms;
import org.waymark.casefile.CaseReference;
import org.waymark.contexts.ContextQuery;
import org.waymark.contexts.disruption.DisruptionId;
import org.waymark.contexts.disruption.DisruptionLinkId;
import org.waymark.contexts.disruption.DisruptionQuery;
import org.waymark.contexts.disruption.DisruptionRules;
import org.waymark.contexts.disruption.Disruptions;
import org.waymark.contexts.disruption.Tools;
import org.waymark.web.Frame;
import org.waymark.web.RuleBroken;
import org.waymark.web.forms.Form;

/** Fills the pages of disruption tools. */
@Component
class DisruptionPages {
    private final DisruptionQuery query;
    private final Disruptions disruptions;
    private final Tools tools;
    private final ContextQuery contexts;
    private final KeptForms kept;

    DisruptionPages(
            DisruptionQuery query,
            Disruptions disruptions,
            Tools tools,
            ContextQuery contexts,
            KeptForms kept) {
        this.query = query;
        this.disruptions = disruptions;
        this.tools = tools;
        this.contexts = contexts;
        this.kept = kept;
    }

    DisruptionsPage disruptions(Frame frame, @Nullable DisruptionId after) {
        return new DisruptionsPage(frame, query.mine(after));
    }

    NewDisruptionPage fresh(Frame frame, Form form) {
        var me = disruptions.worker();
        var shown = kept.of(form, Form.blank(), me.id().value(), NewDisruptionPage.DRAFT);
        return new NewDisruptionPage(
                frame,
                shown.form(),
                shown.words(),
                tools.today(),
                contexts.mine(false, null).contexts(),
                me.id().value());
    }

    DisruptionPage disruption(Frame frame, Form form, DisruptionId id) {
        var disruption = query.get(id);
        var shown = kept.of(form, Form.blank(), id.value(), DisruptionPage.DRAFTS);
        return new DisruptionPage(frame, shown.form(), shown.words(), disruption);
    }

    DisruptionLinkPage link(Frame frame, Form form, DisruptionLinkId id) {
        return new DisruptionLinkPage(frame, form, query.link(id));
    }

    DisruptionForChildPage forChild(Frame frame, DisruptionLinkId id) {
        return new DisruptionForChildPage(frame, query.link(id));
    }

    /**
     * Null where it is left out.
     *
     * @throws RuleBroken where it is no day: one that was mistyped is not lost
     */
    static @Nullable LocalDate day(Form form, String name) {
        return form.day(name, DisruptionRules.DAY_UNREADABLE);
    }

    /** Null for nothing or for what is no reference. */
    static @Nullable CaseReference reference(Form form) {
        var typed = form.text("reference").toUpperCase(Locale.ROOT);
        return CaseReference.isReference(typed) ? new CaseReference(typed) : null;
    }
}
