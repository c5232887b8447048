/**
 * The one way in which visible SQL is run: typed values in (ids, instants, enums), typed values
 * out. No mapping, no generated queries, and no say in who may see a row: that is the database's.
 * Uses nothing else of Waymark.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "SQL",
        allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.waymark.sql;
