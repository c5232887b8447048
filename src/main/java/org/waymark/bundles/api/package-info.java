/** The API of bundles. */
@NullMarked
package org.waymark.bundles.api;

import org.jspecify.annotations.NullMarked;
