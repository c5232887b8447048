/**
 * The area's own procedures (guide ¶3, 7, 18; R-02): what to do, whom to telephone, early help,
 * thresholds, additions to the indicator lists, levels, words and current guidance. Published in
 * dated versions, never changed afterwards; every decision keeps the version that was in force.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Local procedures",
        allowedDependencies = {
            "calendar",
            "people",
            "access",
            "access :: signin",
            "requests",
            "start",
            "sql",
            "web",
            "web :: *"
        })
@org.jspecify.annotations.NullMarked
package org.waymark.procedures;
