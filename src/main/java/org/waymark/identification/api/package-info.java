/** Step 1 and the discussion of step 2 for programs: the same commands as the pages. */
@org.jspecify.annotations.NullMarked
package org.waymark.identification.api;
