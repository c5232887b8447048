/**
 * The unexplained-access queue (domain.md H.5, "every view, search, export, print"): each look at a
 * file is explained by what let the reader look then; what nothing explains, or what looks odd, a
 * person of data protection asks about. Only grants, teams, seals, conflicts and what a file's
 * history and tasks say of a person are used, so this needs no other room; what is odd accuses
 * nobody. Police intelligence's reads are not here (safety rule 11).
 */
@org.jspecify.annotations.NullMarked
package org.waymark.access.unexplained;
