package org.waymark.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Knows who asks and what they may go to. Implemented by the module that knows people; every
 * controller can then take a {@link Frame} as a parameter.
 */
public interface Frames {
    Frame of(HttpServletRequest request);
}
