package org.waymark.identification.api;

import java.util.List;
import org.waymark.access.Made;
import org.waymark.identification.ConcernId;
import org.waymark.identification.OccasionId;

/** What raising made: an occasion, with a concern for each child in the order they were sent. */
final class Raised {
    private static final String AT = "/api/v1/concerns";

    private Raised() {}

    static Made made(OccasionId occasion, List<ConcernId> concerns) {
        return new Made(
                occasion.value(),
                AT + "?occasion=" + occasion,
                concerns.stream().map(c -> Made.of(c, AT + "/" + c)).toList());
    }
}
