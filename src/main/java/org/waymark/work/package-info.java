/**
 * Clocks and tasks: what must be done by when (guide ¶8 and the statutory clocks of domain.md B.4).
 * Clocks watch case events by stable name; modules open tasks with {@link
 * org.waymark.work.Tasks#open}; My work reads one table.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Work",
        allowedDependencies = {
            "calendar",
            "people",
            "casefile",
            "access",
            "messages",
            "requests",
            "sql",
            "start",
            "web",
            "web :: *"
        })
@org.jspecify.annotations.NullMarked
package org.waymark.work;
