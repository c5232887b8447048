/** The API of information for the police. */
@NullMarked
package org.waymark.intelligence.api;

import org.jspecify.annotations.NullMarked;
