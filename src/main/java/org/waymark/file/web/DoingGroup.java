package org.waymark.file.web;

import java.util.List;
import org.waymark.web.components.Link;

/** What a reader may do about one thing of a file. */
public record DoingGroup(String about, List<Link> links) {
    public DoingGroup {
        links = List.copyOf(links);
    }
}
