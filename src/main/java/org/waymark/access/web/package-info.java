/**
 * What is around every page, what is logged before a page is shown, and what is said when it is
 * not.
 */
@org.jspecify.annotations.NullMarked
package org.waymark.access.web;
