/**
 * Step 5, information for the police (guide ¶16; domain.md E): one cluster of facts an item, sent
 * by any practitioner from any record, with the source apart from it. It reaches police
 * intelligence at once, marked unchecked; a second person checks it before it may go on; the police
 * grade it, ask the sender without naming the source, and say what became of it. Who it comes from
 * is read by police intelligence alone, also after the sender closed the page. A child's chronology
 * says only that information was shared with the police.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Intelligence",
        allowedDependencies = {
            "calendar",
            "people",
            "casefile",
            "access",
            "requests",
            "messages",
            "documents",
            "work",
            "child",
            "sql",
            "web",
            "web :: *"
        })
@org.jspecify.annotations.NullMarked
package org.waymark.intelligence;
