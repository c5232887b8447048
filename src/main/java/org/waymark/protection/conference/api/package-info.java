/** The same as the pages of conferences, for programs. */
@org.jspecify.annotations.NullMarked
package org.waymark.protection.conference.api;
