/**
 * Context cases (guide ¶16; domain.md C.7): casework about a place, a peer group, a school or an
 * online space rather than about one child. What happens there as each agency knows it, a plan with
 * actions of any agency, measures of change in the context, reviews, and what goes on after
 * closing. Who may read a context is a list of its own ({@link
 * org.waymark.contexts.ContextReaders}), never a child's grant; children are linked by reference,
 * each under its own need-to-know. The room {@code disruption} keeps the notices and orders of C.8.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Contexts",
        allowedDependencies = {
            "calendar",
            "people",
            "casefile",
            "access",
            "requests",
            "work",
            "child",
            "sql",
            "web",
            "web :: *"
        })
@org.jspecify.annotations.NullMarked
package org.waymark.contexts;
