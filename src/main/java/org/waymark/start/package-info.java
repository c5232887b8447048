/**
 * How Waymark starts: its data folder, its own PostgreSQL where none is given, and the commands of
 * {@code ./waymark}. Uses nothing else of Waymark.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Start",
        allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.waymark.start;
