/** The pages of context cases. */
@org.jspecify.annotations.NullMarked
package org.waymark.contexts.web;
