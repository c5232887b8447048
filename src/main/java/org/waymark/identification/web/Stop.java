package org.waymark.identification.web;

import org.waymark.identification.IndicatorList;
import org.waymark.requests.DraftId;
import org.waymark.web.NotFound;

/**
 * A step, and which child's it is.
 *
 * @param child its number in this concern, from 1; 0 for what all have in common
 */
public record Stop(Step step, int child) {
    static Stop at(Step step) {
        return new Stop(step, 0);
    }

    static Stop at(Step step, int child) {
        return new Stop(step, child);
    }

    /**
     * @throws NotFound when there is no such step, or the number is none
     */
    static Stop of(String step, String child) {
        if (!child.matches("[1-9]\\d?")) throw new NotFound();
        return at(Step.of(step, true), Integer.parseInt(child));
    }

    static Stop seen(IndicatorList list, int child) {
        return new Stop(Step.seen(list), child);
    }

    /** The name of a field of this step in the draft. */
    String field(String name) {
        return child == 0 ? name : "c" + child + "-" + name;
    }

    /** Its page. */
    public String path(DraftId draft) {
        var at = "/concerns/drafts/" + draft;
        return child == 0 ? at + "/" + step.slug() : at + "/children/" + child + "/" + step.slug();
    }
}
