package org.waymark.requests;

import org.waymark.web.Rule;

enum KeyRules implements Rule {
    KEY_USED;

    @Override
    public String words() {
        return "This was sent before with something else in it, so nothing was changed this time. Check it and send it again"
                + " (a program: with a new Idempotency-Key)";
    }

    @Override
    public String source() {
        return "the API's own rules";
    }
}
