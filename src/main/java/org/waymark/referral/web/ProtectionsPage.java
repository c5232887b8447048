package org.waymark.referral.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.referral.frontdoor.RunningProtection;
import org.waymark.web.Frame;
import org.waymark.web.Page;
import org.waymark.web.components.Countdown;

/** The police protections that run, the first to end first. */
public record ProtectionsPage(Frame frame, List<RunningProtection> running, Instant now)
        implements Page, ShowsChildren {
    @Override
    public String title() {
        return "Police protection";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return running.stream().map(RunningProtection::child).toList();
    }

    public Countdown left(RunningProtection p) {
        return Left.until(p.expiresAt(), now);
    }
}
