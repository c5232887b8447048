package org.waymark.documents;

/** The simplest document: a heading and paragraphs, which keep their lines. */
public record Note(String title, String description, String reference, String words)
        implements Paper {}
