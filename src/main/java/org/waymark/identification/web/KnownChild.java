package org.waymark.identification.web;

import org.waymark.casefile.ChildId;
import org.waymark.child.Birth;

/** A child whom this person already sees, as they are named on a page. */
public record KnownChild(ChildId id, String name, Birth birth) {}
