package org.waymark.bundles.web;

import org.springframework.stereotype.Component;
import org.waymark.access.KeptForms;
import org.waymark.bundles.BundleId;
import org.waymark.bundles.BundleQueries;
import org.waymark.casefile.CaseReference;
import org.waymark.people.CurrentPractitioner;
import org.waymark.people.Role;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.forms.Form;

/** Fills the pages of bundles, each with what was kept of its forms. */
@Component
class BundlePages {
    private final BundleQueries queries;
    private final KeptForms kept;

    BundlePages(BundleQueries queries, KeptForms kept) {
        this.queries = queries;
        this.kept = kept;
    }

    BundlesPage ofFile(Frame frame, Form form, Form start, CaseReference reference) {
        var bundles = queries.of(reference);
        return new BundlesPage(
                frame,
                kept.of(form, start, bundles.child().value(), BundlesPage.DRAFT),
                bundles,
                CurrentPractitioner.get().is(Role.DATA_PROTECTION_OFFICER));
    }

    BundlePage bundle(Frame frame, Form form, BundleId id) {
        var bundle = queries.get(id);
        return new BundlePage(
                frame,
                kept.of(
                        form,
                        Form.blank(),
                        id.value(),
                        BundlePage.WORDS,
                        BundlePage.READING,
                        BundlePage.ANSWER),
                bundle);
    }

    PiecePage piece(Frame frame, Form form, BundleId id, String piece, Form place) {
        var from = place.number("from");
        var view = queries.piece(id, number(piece), from == null ? 0 : from);
        return new PiecePage(frame, kept.of(form, Form.blank(), id.value(), PiecePage.DRAFT), view);
    }

    private static int number(String piece) {
        if (!piece.matches("\\d{1,4}")) throw new NotFound();
        return Integer.parseInt(piece);
    }
}
