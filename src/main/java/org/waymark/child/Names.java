package org.waymark.child;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a child is named on a page, whatever little is known. */
public final class Names {
    private static final int SHORT = 60;

    private Names() {}

    /** "Callum Rudd (known as Cal)"; what they look like where no name is known. */
    public static String of(
            @Nullable String given,
            @Nullable String family,
            @Nullable String knownAs,
            @Nullable String description) {
        var name =
                Stream.of(given, family)
                        .filter(n -> n != null && !n.isBlank())
                        .collect(Collectors.joining(" "));
        if (!name.isEmpty()) return knownAs == null ? name : name + " (known as " + knownAs + ")";
        if (knownAs != null) return knownAs;
        if (description == null) return "Name not known";
        return "Name not known: "
                + (description.length() > SHORT
                        ? description.substring(0, SHORT) + "…"
                        : description);
    }
}
