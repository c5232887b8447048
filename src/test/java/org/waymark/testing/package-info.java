/**
 * The demonstration area, running once for all tests, and the ways in: as a person, by the API, as
 * the superuser.
 */
@org.jspecify.annotations.NullMarked
package org.waymark.testing;
