/** The pages of panels. */
@NullMarked
package org.waymark.panels.web;

import org.jspecify.annotations.NullMarked;
