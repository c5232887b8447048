/** The same as the pages, for programs (guide ¶7–8). */
@NullMarked
package org.waymark.referral.api;

import org.jspecify.annotations.NullMarked;
