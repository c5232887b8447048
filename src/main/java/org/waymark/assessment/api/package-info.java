/** The assessment by program. */
@org.jspecify.annotations.NullMarked
package org.waymark.assessment.api;
