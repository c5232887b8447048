/**
 * Step 5, information for the police (guide ¶16; domain.md E): one cluster of facts an item, sent by
 * any practitioner, with the source apart from it. Who it comes from is read by police intelligence
 * alone, also after the sender closed the page. A child's chronology says only that information was
 * shared with the police.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Intelligence",
        allowedDependencies = {
            "calendar",
            "people",
            "casefile",
            "access",
            "requests",
            "sql",
            "web",
            "web :: *"
        })
@org.jspecify.annotations.NullMarked
package org.waymark.intelligence;
