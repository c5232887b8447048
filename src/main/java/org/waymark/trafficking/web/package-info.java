/** The pages of referrals of trafficked children. */
@NullMarked
package org.waymark.trafficking.web;

import org.jspecify.annotations.NullMarked;
