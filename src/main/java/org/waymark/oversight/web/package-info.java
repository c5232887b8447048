/** The pages of oversight, and its table files. */
@org.jspecify.annotations.NullMarked
package org.waymark.oversight.web;
