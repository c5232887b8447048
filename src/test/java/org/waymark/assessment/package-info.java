/** Tests of the section 17 assessment. */
@org.jspecify.annotations.NullMarked
package org.waymark.assessment;
