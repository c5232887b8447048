/**
 * Step 3, keeping the child safe (guide ¶8 and ¶10): emergency protection orders and section 20
 * accommodation beside the police protection of `referral`, the strategy discussion at any moment,
 * the section 47 enquiry, the child protection plan and the dates of a child in need plan. Nothing
 * here refuses or slows protection (safety rule 1): what is missing is flagged and becomes a task.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Protection",
        allowedDependencies = {
            "calendar",
            "people",
            "casefile",
            "access",
            "requests",
            "documents",
            "work",
            "procedures",
            "child",
            "meetings",
            "identification",
            "referral",
            "sql",
            "web",
            "web :: *"
        })
@org.jspecify.annotations.NullMarked
package org.waymark.protection;
