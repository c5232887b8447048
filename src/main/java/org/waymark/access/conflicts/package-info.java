/**
 * Conflicts of interest (domain.md H.2: "staff member related to a child: hard block"): declared by
 * the person, their manager or data protection, kept to by the database, reviewed by somebody else.
 * Nobody learns from declaring one whether there is a file.
 */
@org.jspecify.annotations.NullMarked
package org.waymark.access.conflicts;
