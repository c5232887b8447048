package org.waymark.support;

import org.jspecify.annotations.Nullable;
import org.waymark.casefile.ChildId;
import org.waymark.requests.CommandKey;

/** Open the one plan that all agencies share for a child. */
public record OpenPlan(
        CommandKey key,
        ChildId child,
        @Nullable PlanKind kind,
        @Nullable String purpose,
        Owner coordinator) {}
