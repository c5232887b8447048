/**
 * Bundles of a child's file for a conference, a court, another area, or the child who asks for a
 * copy (guide ¶10 and ¶17; domain.md H.5): chosen from what the rooms offer as {@link
 * org.waymark.documents.BundlePart}, kept as they were chosen, with an index and page numbers,
 * whole or with words taken out. What is taken out is not in the document that leaves; the record
 * itself is never changed; a second person reads before it goes.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Bundles",
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
package org.waymark.bundles;
