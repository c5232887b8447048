/**
 * Step 6 (guide ¶17): support through an investigation and court, from report to after the verdict.
 * Special measures, the independent sexual violence adviser, the Victims' Code, and what comes
 * after. Keeps the dates of interviews and hearings and never what was said. Therapy is never
 * delayed by proceedings and never reaches the police (safety rule 9). A need after court becomes a
 * need of the support plan by {@link org.waymark.child.ChildEvent.FactPromoted}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Court",
        allowedDependencies = {
            "calendar",
            "people",
            "casefile",
            "access",
            "documents",
            "requests",
            "work",
            "child",
            "sql",
            "web",
            "web :: *"
        })
@org.jspecify.annotations.NullMarked
package org.waymark.court;
