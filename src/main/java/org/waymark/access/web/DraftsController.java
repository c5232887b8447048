package org.waymark.access.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.waymark.access.ShowsNoChild;
import org.waymark.requests.DraftId;
import org.waymark.requests.DraftKind;
import org.waymark.requests.Drafts;
import org.waymark.web.RuleBroken;
import org.waymark.web.forms.Form;

/** Where pages send what is being typed, see drafts.js. */
@Controller
class DraftsController {
    private static final int LONGEST = 400_000;

    private final Drafts drafts;

    DraftsController(Drafts drafts) {
        this.drafts = drafts;
    }

    /** A page about a record. */
    @ShowsNoChild("no content")
    @PostMapping("/drafts/{kind}/{subject}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable DraftKind kind, @PathVariable UUID subject, Form form) {
        drafts.keep(kind, subject, typed(form));
    }

    /** A step of a journey. */
    @ShowsNoChild("no content")
    @PostMapping("/drafts/{draft}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(@PathVariable DraftId draft, Form form) {
        drafts.add(draft, typed(form));
    }

    private static Map<String, List<String>> typed(Form form) {
        var typed = new LinkedHashMap<>(form.answers());
        typed.keySet().removeAll(Asked.NOT_ASKED);
        var length = typed.values().stream().flatMap(List::stream).mapToLong(String::length).sum();
        if (length > LONGEST) throw new RuleBroken(RequestRules.DRAFT_TOO_LONG);
        return typed;
    }
}
