package org.waymark.file;

import java.util.Map;
import org.waymark.access.Act;

/** What was looked at, in words, from the stable names under which looks are logged. */
public final class Screens {
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("children", "Search"),
                    Map.entry("file", "The file"),
                    Map.entry("file.chronology", "Chronology"),
                    Map.entry("file.looks", "Who has looked"),
                    Map.entry("file.sharing", "Sharing record"),
                    Map.entry("file.warnings", "Warnings"),
                    Map.entry("file.access", "Who may see the file"),
                    Map.entry("file.matches", "Is this child already known?"),
                    Map.entry("file.details", "Details of the child"),
                    Map.entry("police.audit", "Police audit"),
                    Map.entry("work", "My work"),
                    Map.entry("front-door", "Front-door board"));

    private Screens() {}

    public static String words(String screen, Act act) {
        var known = WORDS.getOrDefault(screen, plain(screen));
        return switch (act) {
            case SEARCH -> "Found in a search";
            case PRINT -> "Printed: " + known;
            case EXPORT -> "Exported: " + known;
            case READ, REFUSED -> known;
        };
    }

    /** "concern.correct" as "Concern: correct". */
    private static String plain(String screen) {
        var words = screen.replace(".", ": ").replace('-', ' ');
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
