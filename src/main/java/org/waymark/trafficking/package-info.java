/**
 * The National Referral Mechanism and the Independent Child Trafficking Guardian (guide ¶13 and
 * ¶16; domain.md C.8). Anybody considers and records why; only listed first responder organisations
 * submit, and everybody else's goes to the local authority. The child's agreement is not needed.
 * Safeguarding comes first: nothing here waits for it, and it waits for nothing here.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Trafficking",
        allowedDependencies = {
            "calendar",
            "people",
            "casefile",
            "access",
            "procedures",
            "requests",
            "work",
            "child",
            "sql",
            "web",
            "web :: *"
        })
@org.jspecify.annotations.NullMarked
package org.waymark.trafficking;
