package org.waymark.identification.web;

import java.util.Collection;
import org.waymark.access.ShowsChildren;
import org.waymark.casefile.ChildId;
import org.waymark.child.MissingSummary;
import org.waymark.identification.ConcernState;
import org.waymark.identification.ConcernView;
import org.waymark.web.Frame;
import org.waymark.web.Page;

/**
 * A concern, with what happens next above it.
 *
 * @param follow where the referral is followed, once there is one
 * @param ours this person's agency raised it
 * @param missing how often the child went missing
 */
public record ConcernPage(
        Frame frame, ConcernWords words, String follow, boolean ours, MissingSummary missing)
        implements Page, ShowsChildren {
    @Override
    public String title() {
        return "Concern";
    }

    @Override
    public Collection<ChildId> childrenShown() {
        return concern().childrenShown();
    }

    public ConcernView concern() {
        return words.concern();
    }

    public WhatNext next() {
        return WhatNext.of(concern(), follow, ours);
    }

    /** A day was agreed on which to look again, and it has not been referred since. */
    public boolean isLookedAtAgain() {
        return ours
                && concern().state() != ConcernState.REFERRED
                && concern().latestAdvice().filter(a -> a.lookAgainOn() != null).isPresent();
    }
}
