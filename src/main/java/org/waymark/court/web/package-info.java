/** The pages of court support. */
@NullMarked
package org.waymark.court.web;

import org.jspecify.annotations.NullMarked;
