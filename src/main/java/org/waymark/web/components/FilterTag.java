package org.waymark.web.components;

/** A filter that is set, and the address of the list without it. */
public record FilterTag(String text, String href) {}
