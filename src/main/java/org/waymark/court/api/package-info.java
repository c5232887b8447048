/** The API of court support. */
@NullMarked
package org.waymark.court.api;

import org.jspecify.annotations.NullMarked;
