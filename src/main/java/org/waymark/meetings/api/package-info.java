/** The same as the pages, for programs. */
@org.jspecify.annotations.NullMarked
package org.waymark.meetings.api;
