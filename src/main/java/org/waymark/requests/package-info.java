/**
 * What a request carries beyond its content: drafts, so that nothing typed is lost, and command
 * keys, so that the same submission twice has one effect.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Requests",
        allowedDependencies = {"calendar", "people", "sql", "web"})
@org.jspecify.annotations.NullMarked
package org.waymark.requests;
