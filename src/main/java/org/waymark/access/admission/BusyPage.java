package org.waymark.access.admission;

import org.waymark.web.Frame;
import org.waymark.web.Page;

/**
 * More is asked of Waymark at this moment than it can do.
 *
 * @param seconds after which it is worth coming again
 * @param sent what was asked, to be asked again
 */
public record BusyPage(Frame frame, int seconds, Sent sent) implements Page {
    @Override
    public String title() {
        return "Waymark is busy";
    }
}
