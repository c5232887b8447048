package org.waymark.missing.web;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.KeptForms;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.missing.ChildrenKnown;
import org.waymark.missing.MissingRules;
import org.waymark.missing.ReportMissing;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKey;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.web.forms.DateParts;
import org.waymark.web.forms.Form;

/** The page of a report: for a child whose file it was opened from, or for any. */
@Component
class ReportPages {
    private static final String DRAFT = "report-missing";

    private final Clock clock;
    private final CaseFiles files;
    private final ChildrenKnown children;
    private final KeptForms drafts;

    ReportPages(Clock clock, CaseFiles files, ChildrenKnown children, KeptForms drafts) {
        this.clock = clock;
        this.files = files;
        this.children = children;
        this.drafts = drafts;
    }

    ReportPage page(Frame frame, Form form, @Nullable String file) {
        var child = file == null ? null : find(file);
        var subject = ReportForm.draftOf(child, me());
        var today = DateParts.of(England.dateOf(clock.instant()));
        var kept = drafts.of(form, Form.blank().with("lastSeen", today), subject, DRAFT);
        return new ReportPage(
                frame,
                kept.form(),
                kept.words(),
                child == null ? null : children.get(child),
                child == null ? children.lately() : java.util.List.of(),
                subject);
    }

    @Transactional(readOnly = true)
    public ReportMissing read(Form form, CommandKey key, @Nullable String file) {
        return ReportForm.read(form, key, file == null ? typed(form) : find(file));
    }

    @Transactional
    public void sent(Form form, @Nullable String file) {
        drafts.discard(ReportForm.draftOf(file == null ? null : find(file), me()), DRAFT);
    }

    /** A child from the list, or by the reference somebody typed. */
    private @Nullable ChildId typed(Form form) {
        if (!form.is("child", "reference")) return ReportForm.chosen(form);
        var text = form.text("reference").toUpperCase(java.util.Locale.ROOT);
        if (!CaseReference.isReference(text))
            throw new RuleBroken(MissingRules.FILE_NOT_FOUND, "reference");
        return files.find(new CaseReference(text))
                .orElseThrow(() -> new RuleBroken(MissingRules.FILE_NOT_FOUND, "reference"));
    }

    private ChildId find(String file) {
        if (!CaseReference.isReference(file)) throw new NotFound();
        return files.find(new CaseReference(file)).orElseThrow(NotFound::new);
    }

    private static UUID me() {
        return CurrentPractitioner.get().id().value();
    }
}
