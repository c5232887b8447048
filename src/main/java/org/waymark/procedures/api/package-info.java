/** The area's procedures for programs. */
@org.jspecify.annotations.NullMarked
package org.waymark.procedures.api;
