package org.waymark.assessment;

import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.requests.CommandKey;

/** Open an assessment of a child without waiting for a decision on a referral. */
public record OpenAssessment(CommandKey key, ChildId child, @Nullable String why) {}
