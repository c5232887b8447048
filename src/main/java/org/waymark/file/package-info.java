/**
 * The file of one child: what stands on top of it, where in the six steps this child is, what runs,
 * what is to be done, the history, who has looked and with whom it was shared. Reads one summary of
 * each room and writes nothing (guide ¶1–18; product.md "The file").
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "File",
        allowedDependencies = {
            "calendar",
            "people",
            "casefile",
            "access",
            "requests",
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
package org.waymark.file;
