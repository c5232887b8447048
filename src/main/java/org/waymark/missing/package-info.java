/**
 * Going missing (guide ¶5): missing and away episodes from report to return, the police's risk
 * level and prevention interview, return interviews with their five facts and 72 clock hours, what
 * was said there as single facts, and what becomes of each. Facts are handed on by {@link
 * org.waymark.child.ChildEvent.FactPromoted}; step 1, support and police information listen. Other
 * modules read {@link org.waymark.child.MissingSummaries}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Missing",
        allowedDependencies = {
            "calendar",
            "people",
            "casefile",
            "access",
            "requests",
            "work",
            "procedures",
            "child",
            "sharing",
            "sql",
            "web",
            "web :: *"
        })
@org.jspecify.annotations.NullMarked
package org.waymark.missing;
