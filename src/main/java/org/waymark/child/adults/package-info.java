/**
 * The adults around a child (safety rule 7): who they are, who has parental responsibility, how to
 * reach them, and whether they may be told, with who decided that and why. Letters and invitations
 * ask {@link org.waymark.child.Adults}.
 */
@NamedInterface("adults")
@NullMarked
package org.waymark.child.adults;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
