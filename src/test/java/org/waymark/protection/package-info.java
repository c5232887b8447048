/** Keeping a child safe by law: orders, strategy discussion, enquiry, plans (guide ¶8, ¶10). */
@org.jspecify.annotations.NullMarked
package org.waymark.protection;
