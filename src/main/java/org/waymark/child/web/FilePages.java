package org.waymark.child.web;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.waymark.access.Kept;
import org.waymark.access.KeptForms;
import org.waymark.access.Proofs;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildFile;
import org.waymark.child.ChildFiles;
import org.waymark.child.ChildSearch;
import org.waymark.child.ClosedFiles;
import org.waymark.child.Warnings;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Practitioners;
import org.waymark.people.Role;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.forms.Form;

/** Puts together the pages of this module that belong to one file. */
@Component
class FilePages {
    static final String WARNING = "warning";
    static final String CLOSING = "close-file";
    static final String MATCH = "match";

    private final ChildFiles files;
    private final Warnings warnings;
    private final ClosedFiles closed;
    private final ChildSearch search;
    private final Practitioners practitioners;
    private final Proofs proofs;
    private final KeptForms kept;
    private final Clock clock;

    FilePages(
            ChildFiles files,
            Warnings warnings,
            ClosedFiles closed,
            ChildSearch search,
            Practitioners practitioners,
            Proofs proofs,
            KeptForms kept,
            Clock clock) {
        this.files = files;
        this.warnings = warnings;
        this.closed = closed;
        this.search = search;
        this.practitioners = practitioners;
        this.proofs = proofs;
        this.kept = kept;
        this.clock = clock;
    }

    /** The file with its child; a file of which only the existence may be known has no pages. */
    ChildFile open(CaseReference reference) {
        return files.find(reference).filter(f -> f.person() != null).orElseThrow(NotFound::new);
    }

    ChildId child(CaseReference reference) {
        return open(reference).child();
    }

    void sent(String kind, ChildId child) {
        kept.discard(child.value(), kind);
    }

    WarningsPage warnings(Frame frame, CaseReference reference) {
        var file = open(reference);
        return warnings(frame, file, kept.find(WARNING, file.child().value()), "");
    }

    WarningsPage warnings(Frame frame, CaseReference reference, Form wrong, String ending) {
        return warnings(frame, open(reference), Kept.sent(wrong), ending);
    }

    ClosingPage closing(Frame frame, CaseReference reference) {
        proofs.teamManager();
        var file = open(reference);
        return closing(frame, file, kept.find(CLOSING, file.child().value()));
    }

    ClosingPage closing(Frame frame, CaseReference reference, Form wrong) {
        proofs.teamManager();
        return closing(frame, open(reference), Kept.sent(wrong));
    }

    MatchesPage matches(Frame frame, CaseReference reference) {
        proofs.linker();
        var file = whole(reference);
        return matches(frame, file, kept.find(MATCH, file.child().value()));
    }

    MatchesPage matches(Frame frame, CaseReference reference, Form wrong) {
        proofs.linker();
        return matches(frame, whole(reference), Kept.sent(wrong));
    }

    DetailsPage details(Frame frame, CaseReference reference, Form form) {
        proofs.practitioner();
        var file = whole(reference);
        return new DetailsPage(
                frame, kept.of(form, Form.blank(), file.child().value(), DetailsPage.DRAFT), file);
    }

    /** The child as described, for whoever may say that it is a known one. */
    ChildId childToMatch(CaseReference reference) {
        proofs.linker();
        return whole(reference).child();
    }

    private ChildFile whole(CaseReference reference) {
        var file = open(reference);
        if (!file.whole()) throw new NotFound();
        return file;
    }

    private WarningsPage warnings(Frame frame, ChildFile file, Kept form, String ending) {
        return new WarningsPage(
                frame,
                form,
                file,
                warnings.ended(file.child()),
                CurrentPractitioner.get().is(Role.TEAM_MANAGER),
                ending,
                England.dateOf(clock.instant()));
    }

    private ClosingPage closing(Frame frame, ChildFile file, Kept form) {
        var people = practitioners.ofAgency(CurrentPractitioner.get().agency().id());
        return new ClosingPage(frame, form, file, closed.named(file.child()), people);
    }

    private MatchesPage matches(Frame frame, ChildFile file, Kept form) {
        return new MatchesPage(
                frame,
                form,
                file,
                files.beside(file.child()).stream()
                        .filter(b -> b.kind().equals("DESCRIPTION"))
                        .toList(),
                search.candidatesFor(file.child()),
                England.dateOf(clock.instant()));
    }
}
