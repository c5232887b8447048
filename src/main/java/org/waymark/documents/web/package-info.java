/** The pages of a record's documents. */
@NullMarked
package org.waymark.documents.web;

import org.jspecify.annotations.NullMarked;
