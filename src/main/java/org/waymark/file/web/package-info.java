/** The file and its history, as pages. */
@org.jspecify.annotations.NullMarked
package org.waymark.file.web;
