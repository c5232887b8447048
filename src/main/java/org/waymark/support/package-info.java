/**
 * Step 4 (guide ¶13–15): one support plan a child that all agencies share, from need to outcome to
 * action, services and their agreements, reviews, a view for the child, and the way into adult
 * services. Every item has an audience; therapy and sexual health never reach police or education
 * (safety rule 9). A fact of a return interview becomes a need by {@link
 * org.waymark.child.ChildEvent.FactPromoted}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Support",
        allowedDependencies = {
            "calendar",
            "people",
            "casefile",
            "access",
            "documents",
            "requests",
            "work",
            "procedures",
            "child",
            "sql",
            "web",
            "web :: *"
        })
@org.jspecify.annotations.NullMarked
package org.waymark.support;
