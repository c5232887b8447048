/** Finding a child, saying who a described child is, warnings, and closing a file to teams. */
@org.jspecify.annotations.NullMarked
package org.waymark.child.web;
