/** The same for programs: find, match, warn, close. */
@org.jspecify.annotations.NullMarked
package org.waymark.child.api;
