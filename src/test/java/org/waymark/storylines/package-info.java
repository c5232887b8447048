/**
 * The storylines of domain.md I as far as Waymark goes, told through the API, a test for each step.
 */
@org.jspecify.annotations.NullMarked
package org.waymark.storylines;
