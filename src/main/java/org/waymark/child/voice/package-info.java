/**
 * The child's own words (guide ¶11): a child answers on a device that a worker hands over, every
 * question can be left out, none asks what happened. The worker's session is lent to that page
 * ({@link org.waymark.access.Lent}); what was written becomes wishes and feelings when it was read.
 */
@NamedInterface("voice")
@NullMarked
package org.waymark.child.voice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
