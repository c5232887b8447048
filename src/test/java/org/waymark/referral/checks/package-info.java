/** Checks asked of other agencies, tried as the people of Northmoor. */
@org.jspecify.annotations.NullMarked
package org.waymark.referral.checks;
