/**
 * The pages of step 1 and of the discussion of step 2: raising a concern as a journey of one
 * question a page, and what follows it.
 */
@org.jspecify.annotations.NullMarked
package org.waymark.identification.web;
