package org.waymark.web.components;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** A heading whose level is an option: jte has no tag names that vary. */
public record Heading(int level, String classes, Attributes attributes, Content content)
        implements Content {

    public Heading {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("No heading has level " + level);
        }
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(
                "<h" + level + Attributes.of("class", classes).and(attributes).html() + ">");
        content.writeTo(output);
        output.writeContent("</h" + level + ">");
    }
}
