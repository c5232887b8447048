/** Referrals of trafficked children, by program. */
@NullMarked
package org.waymark.trafficking.api;

import org.jspecify.annotations.NullMarked;
