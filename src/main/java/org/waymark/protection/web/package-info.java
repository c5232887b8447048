/**
 * The pages of protection: orders and accommodation, strategy discussion, section 47 enquiry, child
 * protection plan and child in need plan, and the page of a file from which each is begun (guide
 * ¶8, ¶10).
 */
@org.jspecify.annotations.NullMarked
package org.waymark.protection.web;
