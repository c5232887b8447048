package org.waymark.access.web;

/**
 * One line of the page "The picture".
 *
 * @param says what one finds there
 */
public record PictureItem(String text, String href, String says) {}
