/** The pages of information for the police. */
@NullMarked
package org.waymark.intelligence.web;

import org.jspecify.annotations.NullMarked;
