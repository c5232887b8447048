/**
 * The demonstration area, Northmoor: its agencies, people and storylines (domain.md I), loaded
 * through the same commands as everything else, dated relative to today. Nothing in it is real.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "access",
            "access :: signin",
            "access :: tokens",
            "assessment",
            "calendar",
            "child",
            "child :: *",
            "casefile",
            "contexts",
            "contexts :: disruption",
            "court",
            "identification",
            "intelligence",
            "meetings",
            "missing",
            "panels",
            "network",
            "people",
            "procedures",
            "protection",
            "protection :: conference",
            "referral",
            "requests",
            "sharing",
            "sql",
            "start",
            "support",
            "trafficking",
            "work"
        })
@org.jspecify.annotations.NullMarked
package org.waymark.demo;
