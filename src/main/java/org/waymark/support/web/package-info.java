/** The pages of the support plan: for those who lead it, those who do a part, and the child. */
@NullMarked
package org.waymark.support.web;

import org.jspecify.annotations.NullMarked;
