/** Pages of the assessment. */
@org.jspecify.annotations.NullMarked
package org.waymark.assessment.web;
