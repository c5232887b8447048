package org.waymark.referral.web;

import java.time.Instant;
import org.waymark.calendar.Wording;
import org.waymark.web.components.Countdown;

/** What is left until a moment, or how far past it is; counted down in the browser. */
final class Left {
    private Left() {}

    static Countdown until(Instant end, Instant now) {
        return Countdown.to(end, Wording.left(end, now));
    }
}
