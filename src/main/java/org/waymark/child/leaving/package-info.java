/**
 * The end of the work with a child: closing with a reason and outcomes once nothing stands in the
 * way ({@link org.waymark.child.ClosingCheck}), reopening, and transfer to another area as a
 * package of which the preview is what is sent.
 */
@NamedInterface("leaving")
@NullMarked
package org.waymark.child.leaving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
