/**
 * What the pages and the API of protection show: one record each, with the query that fills it,
 * silent about who may see (guide ¶8, ¶10).
 */
@org.jspecify.annotations.NullMarked
package org.waymark.protection.reading;
