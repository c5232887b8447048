/** Reading the area's procedures, and whom to call when a child is in immediate danger. */
@org.jspecify.annotations.NullMarked
package org.waymark.procedures.web;
