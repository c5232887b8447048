/** What programs ask and say about what is shared. */
@org.jspecify.annotations.NullMarked
package org.waymark.sharing.api;
