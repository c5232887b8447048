/**
 * The access matrix: every persona × every route × every state of a record, with the answer that
 * domain.md H.2 and H.3 ask for, typed in access-matrix.yaml and never recorded from a run.
 */
@org.jspecify.annotations.NullMarked
package org.waymark.access.matrix;
