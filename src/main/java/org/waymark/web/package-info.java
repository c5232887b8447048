/**
 * The design system and the page layout: what every page of Waymark has in common (guide ¶1: one
 * system for every practitioner, whatever the agency).
 *
 * <p>Knows no domain: it may use nothing else of Waymark, and everything else may use it, with its
 * sub-packages. Pages are {@link org.waymark.web.Page} records shown by a jte template; the HTML
 * comes from {@code org.waymark.web.components}, what people type from {@code
 * org.waymark.web.forms}.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.waymark.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
