/**
 * What the front door and the duty team read (guide ¶8): the board by clock, and one view of a
 * referral for the decision. Pages and the API show the same.
 */
@NullMarked
package org.waymark.referral.frontdoor;

import org.jspecify.annotations.NullMarked;
