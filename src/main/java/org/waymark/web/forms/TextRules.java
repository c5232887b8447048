package org.waymark.web.forms;

import org.waymark.web.Rule;

enum TextRules implements Rule {
    TEXT_TOO_LONG;

    @Override
    public String words() {
        return "This is longer than 50,000 characters: shorten it, or add the rest separately";
    }

    @Override
    public String source() {
        return "the API's own rules";
    }
}
