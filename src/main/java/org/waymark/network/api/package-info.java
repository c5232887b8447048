/** The API of the picture around the child. */
@NullMarked
package org.waymark.network.api;

import org.jspecify.annotations.NullMarked;
