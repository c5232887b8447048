/**
 * What people type: read, checked, and shown to them again together with what was wrong, so that
 * nothing is typed twice.
 */
@NullMarked
package org.waymark.web.forms;

import org.jspecify.annotations.NullMarked;
