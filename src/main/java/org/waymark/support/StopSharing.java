package org.waymark.support;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.requests.CommandKey;

/**
 * One person or team does not read the plan any more.
 *
 * @param member as the plan lists them
 */
public record StopSharing(
        CommandKey key, SupportPlanId plan, @Nullable UUID member, @Nullable String why) {}
