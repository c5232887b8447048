/** The pages of step 2 and of the decision (guide ¶7–8): thin, closed, and only for browsers. */
@org.jspecify.annotations.NullMarked
package org.waymark.referral.web;
