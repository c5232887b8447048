/**
 * Who may see what, and proof of who did: sign-in, grants, seals, the read log, and the typed
 * proofs that acts ask for (safety rules 4 and 11, R-30). Row-level security in the database is the
 * first lock; this module tells it who asks.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Access",
        allowedDependencies = {
            "calendar",
            "people",
            "casefile",
            "requests",
            "sql",
            "start",
            "web",
            "web :: *"
        })
@org.jspecify.annotations.NullMarked
package org.waymark.access;
