package org.waymark.child.web;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.waymark.access.Access;
import org.waymark.access.Act;
import org.waymark.access.Next;
import org.waymark.access.Proofs;
import org.waymark.access.ShowsNoChild;
import org.waymark.calendar.England;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildSearch;
import org.waymark.child.Findings;
import org.waymark.web.Frame;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.web.forms.Errors;
import org.waymark.web.forms.Form;

/** By POST, because what one searches for must not stand in a URL. */
@Controller
class SearchController {
    private final Access access;
    private final Proofs proofs;
    private final ChildSearch search;
    private final CaseFiles files;
    private final Clock clock;

    SearchController(
            Access access, Proofs proofs, ChildSearch search, CaseFiles files, Clock clock) {
        this.access = access;
        this.proofs = proofs;
        this.search = search;
        this.files = files;
        this.clock = clock;
    }

    @ShowsNoChild("an empty form")
    @GetMapping("/children")
    SearchPage search(Frame frame) {
        proofs.practitioner();
        return page(frame, Form.blank(), null);
    }

    @PostMapping("/children")
    Next find(Frame frame, Form form) {
        proofs.practitioner();
        try {
            var sought = SearchForm.read(form, England.dateOf(clock.instant()));
            return Next.show(
                    access.show(
                            "children", Act.SEARCH, () -> page(frame, form, search.find(sought))));
        } catch (RuleBroken broken) {
            return Next.show(page(frame, form.with(Errors.of(broken)), null));
        }
    }

    /** For links that know the child only, such as a task's. */
    @GetMapping("/children/{child}")
    Next file(@PathVariable ChildId child) {
        return Next.to("/files/" + files.visible(child).orElseThrow(NotFound::new));
    }

    private SearchPage page(Frame frame, Form form, @Nullable Findings findings) {
        return new SearchPage(frame, form, findings, England.dateOf(clock.instant()));
    }
}
