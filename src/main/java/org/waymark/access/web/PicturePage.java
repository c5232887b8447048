package org.waymark.access.web;

import java.util.List;
import org.waymark.web.Frame;
import org.waymark.web.Page;

/** Where everything around the children is, as far as this person works with it (guide ¶16). */
public record PicturePage(Frame frame, List<PictureItem> items) implements Page {
    @Override
    public String title() {
        return "The picture";
    }
}
