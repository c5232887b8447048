package org.waymark.identification.web;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.casefile.ChildId;
import org.waymark.web.Frame;
import org.waymark.web.forms.Form;

/**
 * Where somebody is in the journey, with all that every page of it needs.
 *
 * @param form everything typed so far, with what is wrong on this page
 * @param to where this page leads back to: "check", "tasks", or nothing for the next question
 * @param known the children chosen among those already seen
 */
public record At(
        Frame frame,
        Form form,
        Journey journey,
        Stop stop,
        String to,
        Map<ChildId, KnownChild> known) {

    /** The name of a field of this page. */
    public String field(String name) {
        return stop.field(name);
    }

    public String action() {
        return stop.path(journey.id()) + Route.query(to);
    }

    public String draft() {
        return "/drafts/" + journey.id();
    }

    public String back() {
        return Route.back(journey, stop, to);
    }

    public String path(Step step) {
        return Stop.at(step).path(journey.id());
    }

    /** The child this page is about, in words. */
    public String child() {
        return child(stop.child());
    }

    /**
     * "Amira Haddad"; "the child" where no name is known yet, "child 2" where there are several.
     */
    public String child(int n) {
        var id = journey.known(n);
        var chosen = id == null ? null : known.get(id);
        if (chosen != null) return chosen.name();
        var name =
                Stream.of("given", "family")
                        .map(f -> journey.text(n, f))
                        .filter(t -> !t.isEmpty())
                        .collect(Collectors.joining(" "));
        if (!name.isEmpty()) return name;
        var knownAs = journey.text(n, "knownAs");
        if (!knownAs.isEmpty()) return knownAs;
        return journey.isOfSeveral() ? "child " + n : "the child";
    }

    /** The same at the beginning of a sentence. */
    public String childFirst() {
        return childFirst(stop.child());
    }

    public String childFirst(int n) {
        var words = child(n);
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }

    public boolean isKnown() {
        return journey.known(stop.child()) != null;
    }

    KnownChild chosen() {
        return Objects.requireNonNull(known.get(journey.known(stop.child())));
    }
}
