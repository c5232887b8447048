package org.waymark.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This handler shows nothing about any child, and so need not log it. Without this mark a handler
 * must return {@link Shown} or redirect; a test walks all of them.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShowsNoChild {
    /** Why, for the one who reviews it. */
    String value();
}
