package org.waymark.identification;

import java.time.Instant;
import org.waymark.casefile.ChildId;

/**
 * A concern that was not referred and is looked at again.
 *
 * @param due the end of the day agreed
 */
public record LookingAgain(
        ConcernId concern, ChildId child, String childName, String who, Instant due) {}
