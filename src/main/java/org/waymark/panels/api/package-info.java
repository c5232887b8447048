/** Panels by program. */
@NullMarked
package org.waymark.panels.api;

import org.jspecify.annotations.NullMarked;
