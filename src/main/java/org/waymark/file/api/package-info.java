/** The file and its history, as JSON. */
@org.jspecify.annotations.NullMarked
package org.waymark.file.api;
