/**
 * Step 3, the assessment under section 17 (guide ¶9, 11 and 12): three domains with twenty
 * dimensions and what is outside the family, by one or several people over days; what other
 * agencies know, in their own words; the child seen and heard; consent; conclusions; a manager's
 * authorisation; onward referral before closing.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Assessment",
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
            "identification",
            "referral",
            "sql",
            "web",
            "web :: *"
        })
@org.jspecify.annotations.NullMarked
package org.waymark.assessment;
