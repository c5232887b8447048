package org.waymark.child;

import org.jspecify.annotations.Nullable;

/** How a child is named on a page where there may be no name, only what they look like. */
public final class Names {
    private static final int SHORT = 60;

    private Names() {}

    /** "Callum Rudd, known as Cal"; what they look like where no name is known. */
    public static String of(
            @Nullable String given,
            @Nullable String family,
            @Nullable String knownAs,
            @Nullable String description) {
        var hasName = given != null || family != null || knownAs != null;
        if (hasName || description == null) return new ChildName(given, family, knownAs).words();
        var looks =
                description.length() > SHORT ? description.substring(0, SHORT) + "…" : description;
        return "Name not known: " + looks;
    }
}
