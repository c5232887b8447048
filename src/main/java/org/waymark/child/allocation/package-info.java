/**
 * Allocation, hand-over and cover for absence (product.md "My work"): offered to a team or a
 * worker, accepted or rejected with a reason; access follows. Who has a file is asked of {@link
 * org.waymark.child.Allocations}.
 */
@NamedInterface("allocation")
@NullMarked
package org.waymark.child.allocation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
