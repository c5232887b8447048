/** Step 1 and the discussion of step 2, tried as the people who do them. */
@org.jspecify.annotations.NullMarked
package org.waymark.identification;
