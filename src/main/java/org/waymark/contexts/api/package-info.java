/** Context cases for programs. */
@org.jspecify.annotations.NullMarked
package org.waymark.contexts.api;
