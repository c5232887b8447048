/** The API of step 2 and of the decision: what a page can do, as JSON. */
@org.jspecify.annotations.NullMarked
package org.waymark.referral.api;
