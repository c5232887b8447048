package org.waymark.web.components;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** What somebody wrote, with the line ends they wrote. */
public record Lines(String text) implements Content {
    public static Lines of(String text) {
        return new Lines(text.strip());
    }

    @Override
    public void writeTo(TemplateOutput output) {
        var first = true;
        for (var line : text.split("\n", -1)) {
            if (!first) output.writeContent("<br>");
            output.writeUserContent(line);
            first = false;
        }
    }
}
