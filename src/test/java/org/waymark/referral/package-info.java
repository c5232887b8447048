/** Step 2 and the decision, tried as the people of Northmoor. */
@org.jspecify.annotations.NullMarked
package org.waymark.referral;
