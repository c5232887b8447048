package org.waymark.support;

import org.waymark.requests.CommandKey;

/** Another person coordinates the plan from now on. */
public record ChangeCoordinator(
        CommandKey key, SupportPlanId plan, int version, Owner coordinator) {}
