package org.waymark.web.components;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;

/** The compiled templates, so that a component can write itself wherever it stands. */
final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Templates() {}

    static void write(String template, Object options, TemplateOutput output) {
        ENGINE.render(template, options, output);
    }
}
