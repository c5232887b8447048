package org.waymark.access.web;

import org.waymark.web.Rule;

enum RequestRules implements Rule {
    KEY_LENGTH("An idempotency key has 8 to 200 characters"),
    VERSION_NEEDED("Send If-Match with the version that you read"),
    VERSION_IS_NUMBER("If-Match must be the ETag that you were given"),
    BODY_UNREADABLE("The request could not be read as JSON of the documented form"),
    BODY_TOO_LONG("The request is longer than 2 million bytes: send less at once"),
    VALUE_UNREADABLE("This is not a valid value"),
    FILE_TOO_LARGE("The file is too large: a document may have 10 MB at most"),
    DRAFT_TOO_LONG("This is too long to keep as a draft: send part of it first");

    private final String words;

    RequestRules(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String source() {
        return "the API's own rules";
    }
}
