/** My work, and the first page of every role. */
@org.jspecify.annotations.NullMarked
package org.waymark.work.web;
