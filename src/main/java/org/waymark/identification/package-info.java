/**
 * Step 1 and the discussion of step 2 (guide ¶1–7): concerns, what was seen or said, the four
 * indicator lists, the child's own view, corrections, consultation with a manager or designated
 * lead, and allegations about people who work with children.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Identification",
        allowedDependencies = {
            "calendar",
            "people",
            "casefile",
            "access",
            "requests",
            "work",
            "procedures",
            "documents",
            "child",
            "sql",
            "web",
            "web :: *"
        })
@org.jspecify.annotations.NullMarked
package org.waymark.identification;
