/**
 * Pages as a person meets them: in a browser, by keyboard, on a phone, with and without scripts.
 * Everything that a page must be (quality.md, accessibility and markup) is in one {@link
 * org.waymark.browser.Visit#check check}.
 */
@NullMarked
package org.waymark.browser;

import org.jspecify.annotations.NullMarked;
