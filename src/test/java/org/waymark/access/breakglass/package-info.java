/** Break-glass, tried as the people of Northmoor. */
@org.jspecify.annotations.NullMarked
package org.waymark.access.breakglass;
