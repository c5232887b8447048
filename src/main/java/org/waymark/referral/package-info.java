/**
 * Step 2, immediate danger and the decision within one working day (guide ¶7–8): a referral goes to
 * children's social care and to the police; a qualified social worker decides; the referrer is told
 * and may escalate.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Referral",
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
            "sql",
            "web",
            "web :: *"
        })
@org.jspecify.annotations.NullMarked
package org.waymark.referral;
