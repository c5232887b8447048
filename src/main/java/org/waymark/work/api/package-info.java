/** My work for programs. */
@org.jspecify.annotations.NullMarked
package org.waymark.work.api;
