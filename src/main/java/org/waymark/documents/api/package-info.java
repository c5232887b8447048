/** The documents of a record, for programs. */
@NullMarked
package org.waymark.documents.api;

import org.jspecify.annotations.NullMarked;
