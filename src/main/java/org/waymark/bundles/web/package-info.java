/** The pages of bundles. */
@NullMarked
package org.waymark.bundles.web;

import org.jspecify.annotations.NullMarked;
