/** Page layout and design-system components. Knows no domain. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Web",
        allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.waymark.web;
