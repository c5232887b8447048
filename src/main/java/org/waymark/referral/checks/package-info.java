/**
 * Checks asked of other agencies on a referral (guide ¶8): who is asked what, for what and by when;
 * the answer in their own words; reminded, passed on and chased when silent. A check never delays
 * the decision (safety rule 1).
 */
@org.jspecify.annotations.NullMarked
package org.waymark.referral.checks;
