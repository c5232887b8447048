/** Disruption tools for programs. */
@org.jspecify.annotations.NullMarked
package org.waymark.contexts.disruption.api;
