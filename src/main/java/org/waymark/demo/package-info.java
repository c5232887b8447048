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
            "calendar",
            "child",
            "child :: *",
            "casefile",
            "identification",
            "missing",
            "people",
            "procedures",
            "referral",
            "requests",
            "sql",
            "start",
            "work"
        })
@org.jspecify.annotations.NullMarked
package org.waymark.demo;
