/**
 * Sharing (product.md "Sharing"; domain.md E.4, H.5): every disclosure a decision that is written
 * down, with a preview that is exactly what the receiver gets; links that end and open for
 * signed-in people only; the register of requests for the data-protection officer; requests of the
 * police for a victim's information. Other rooms offer records to be shared by {@link
 * org.waymark.sharing.RecordToShare}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Sharing",
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
package org.waymark.sharing;
