package org.waymark.network;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.people.AgencyKind;
import org.waymark.people.Practitioner;
import org.waymark.web.Checks;

/**
 * The police's 3×5×2 (domain.md E.2): the source 1 to 3, the information A to E, the handling P or
 * C. Gates nothing (safety rule 12).
 *
 * @param conditions needed where the handling is C
 */
public record Grade(
        @Nullable Integer source,
        @Nullable String information,
        @Nullable String handling,
        @Nullable String conditions) {
    public static final Map<String, String> SOURCES =
            sorted("1", "Reliable", "2", "Untested", "3", "Not reliable");
    public static final Map<String, String> INFORMATION =
            sorted(
                    "A", "Known directly to the source",
                    "B", "Known indirectly to the source but corroborated",
                    "C", "Known indirectly to the source",
                    "D", "Not known",
                    "E", "Suspected to be false");
    public static final Map<String, String> HANDLING =
            sorted(
                    "P",
                    "Lawful sharing permitted",
                    "C",
                    "Lawful sharing permitted with conditions");

    private static Map<String, String> sorted(String... codes) {
        var map = new java.util.LinkedHashMap<String, String>();
        for (int i = 0; i < codes.length; i += 2) map.put(codes[i], codes[i + 1]);
        return java.util.Collections.unmodifiableMap(map);
    }

    static @Nullable Grade of(
            @Nullable Integer source,
            @Nullable String information,
            @Nullable String handling,
            @Nullable String conditions) {
        var none = source == null && information == null && handling == null;
        return none ? null : new Grade(source, information, handling, conditions);
    }

    /** Three answers or none, and by the police alone. */
    void check(Checks checks, Practitioner by) {
        var complete =
                source != null
                        && SOURCES.containsKey(source.toString())
                        && information != null
                        && INFORMATION.containsKey(information)
                        && handling != null
                        && HANDLING.containsKey(handling);
        checks.require(
                        by.agency().kind() == AgencyKind.POLICE,
                        NetworkRules.GRADE_IS_THE_POLICES,
                        "gradeSource")
                .require(complete, NetworkRules.GRADE_NEEDS_ALL, "gradeSource")
                .require(
                        !"C".equals(handling) || !NetworkDesk.isBlank(conditions),
                        NetworkRules.GRADE_NEEDS_CONDITIONS,
                        "gradeConditions");
    }

    /** "2 C P: untested; known indirectly to the source; lawful sharing permitted". */
    public String words() {
        var all = source + " " + information + " " + handling + ": ";
        return all
                + String.join(
                        "; ",
                        SOURCES.getOrDefault(String.valueOf(source), ""),
                        INFORMATION.getOrDefault(String.valueOf(information), ""),
                        HANDLING.getOrDefault(String.valueOf(handling), ""))
                + (conditions == null ? "" : ". Conditions: " + conditions);
    }
}
