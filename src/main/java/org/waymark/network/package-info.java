/**
 * Step 5 (guide ¶16; domain.md C.6): the picture around the child. Persons of concern, places,
 * vehicles, telephones, handles, groups, organisations and events as records, and dated, sourced,
 * graded and expiring links between them and to children. A child is never at the offending end of
 * a link (safety rule 8), nothing is linked without a person, and a link is there only for whoever
 * may see both of its ends. {@link org.waymark.network.Subjects} keeps the records, {@link
 * org.waymark.network.Links} the links, {@link org.waymark.network.Merges} says that two are the
 * same, {@link org.waymark.network.Readers} who reads them, {@link org.waymark.network.Alerts} that
 * one is linked to two files.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Network",
        allowedDependencies = {
            "calendar",
            "people",
            "casefile",
            "access",
            "requests",
            "work",
            "child",
            "sql",
            "web",
            "web :: *"
        })
@org.jspecify.annotations.NullMarked
package org.waymark.network;
