@org.jspecify.annotations.NullMarked
package org.waymark.access.unexplained;
