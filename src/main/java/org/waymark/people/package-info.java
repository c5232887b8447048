/**
 * Agencies of every kind, statutory and voluntary alike (guide ¶1, R-01), their teams and
 * practitioners, their roles and qualifications (¶8), and who is acting now.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "People",
        allowedDependencies = {"calendar", "sql"})
@org.jspecify.annotations.NullMarked
package org.waymark.people;
