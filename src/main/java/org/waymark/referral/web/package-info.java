/** The pages of step 2, of the front door and of police protection (guide ¶7–8). */
@NullMarked
package org.waymark.referral.web;

import org.jspecify.annotations.NullMarked;
