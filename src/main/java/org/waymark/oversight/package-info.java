/**
 * Oversight: figures for managers and the partnership (product.md "Oversight"): timeliness against
 * every clock, repeat missing (guide ¶5), open files by judgement, completeness of ethnicity. Read
 * from counters that triggers keep in the transaction of what happens; nothing here writes a record
 * or shows a child. Small numbers leave only through {@link org.waymark.oversight.Suppression}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Oversight",
        allowedDependencies = {
            "calendar",
            "people",
            "casefile",
            "access",
            "child",
            "sql",
            "web",
            "web :: *"
        })
@org.jspecify.annotations.NullMarked
package org.waymark.oversight;
