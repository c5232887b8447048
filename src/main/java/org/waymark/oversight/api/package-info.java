/** Oversight by program. */
@org.jspecify.annotations.NullMarked
package org.waymark.oversight.api;
