/**
 * The child's file as a container: its reference, its level of protection, and its history, the one
 * stream of case events chained by hash. Other modules publish {@link
 * org.waymark.casefile.CaseEvent}s; nobody else writes there.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Case file",
        allowedDependencies = {"calendar", "people", "sql", "start"})
@org.jspecify.annotations.NullMarked
package org.waymark.casefile;
