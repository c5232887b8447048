package org.waymark.child;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The parts of an address as search compares them: each line, the street without its number. */
final class AddressKeys {
    private static final int SHORTEST = 4;

    private AddressKeys() {}

    static List<String> of(String lines) {
        var keys = new LinkedHashSet<String>();
        for (var line : NameCode.fold(lines).split("[,;\n]")) {
            add(keys, line);
            add(keys, line.replaceFirst("^\\s*(flat |unit )?\\d+[a-z]?\\s+", ""));
        }
        return List.copyOf(keys);
    }

    private static void add(Set<String> keys, String line) {
        var key = line.replaceAll("[^\\p{L}\\p{N}]", "");
        if (key.length() >= SHORTEST) keys.add(key);
    }
}
