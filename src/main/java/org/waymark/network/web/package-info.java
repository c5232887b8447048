/** The pages of the picture around the child. */
@NullMarked
package org.waymark.network.web;

import org.jspecify.annotations.NullMarked;
