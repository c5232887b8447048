/** The pages of disruption tools. */
@org.jspecify.annotations.NullMarked
package org.waymark.contexts.disruption.web;
