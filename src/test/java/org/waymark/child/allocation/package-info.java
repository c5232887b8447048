@org.jspecify.annotations.NullMarked
package org.waymark.child.allocation;
