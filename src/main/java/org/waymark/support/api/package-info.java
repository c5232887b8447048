/** The API of the support plan. */
@NullMarked
package org.waymark.support.api;

import org.jspecify.annotations.NullMarked;
