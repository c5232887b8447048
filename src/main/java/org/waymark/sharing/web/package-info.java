/** Pages about what is shared, and requests about it. */
@org.jspecify.annotations.NullMarked
package org.waymark.sharing.web;
