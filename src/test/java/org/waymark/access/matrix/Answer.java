package org.waymark.access.matrix;

/** The classes of answers that matter for who may what. */
enum Answer {
    /** It is for them: shown, done, or asked to correct what they sent. */
    OPEN,
    /** They may not do this whatever the record: 403, logged as a refusal. */
    FORBIDDEN,
    /** There is no such record, or not for them: the same answer. */
    NOT_FOUND,
    /** First say who you are. */
    SIGN_IN,
    /** Anything else is wrong for everybody. */
    BROKEN;

    static Answer of(int status, String location) {
        return switch (status) {
            case 200, 201, 204, 303, 409, 422 -> OPEN;
            case 302 -> location.endsWith("/sign-in") ? SIGN_IN : OPEN;
            case 401 -> SIGN_IN;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            default -> BROKEN;
        };
    }
}
