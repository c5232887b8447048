package org.waymark.file.web;

import org.waymark.access.ShowsChildren;
import org.waymark.web.Page;

/** A page about one file. */
interface FileScreen extends Page, ShowsChildren {}
