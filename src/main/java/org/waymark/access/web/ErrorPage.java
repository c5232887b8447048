package org.waymark.access.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.waymark.web.Frame;
import org.waymark.web.Page;

/** Something was not done. Says what, and that the telephone still works. */
public record ErrorPage(Frame frame, String title, String words) implements Page {

    static ErrorPage of(Frame frame, HttpStatus status, @Nullable String words) {
        return new ErrorPage(frame, title(status), words == null ? words(status) : words);
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "Page not found";
            case FORBIDDEN -> "You cannot do this";
            case UNAUTHORIZED -> "Sign in";
            case CONFLICT -> "Somebody else was faster";
            case UNPROCESSABLE_CONTENT, CONTENT_TOO_LARGE, BAD_REQUEST, METHOD_NOT_ALLOWED ->
                    "This could not be done";
            case SERVICE_UNAVAILABLE -> "Waymark cannot do this now";
            default -> "Sorry, something went wrong";
        };
    }

    private static String words(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND ->
                    "Either there is no such page, or it is about a child whose file you have no part in. "
                            + "If you think a child may be known, speak to the safeguarding lead.";
            case FORBIDDEN ->
                    "Your page may have been open too long. Go back, reload it, and try again: what you typed is kept.";
            case CONTENT_TOO_LARGE ->
                    "What you sent is longer than 2 million characters. Go back: what you typed is still there. "
                            + "Send it in parts.";
            case METHOD_NOT_ALLOWED, BAD_REQUEST -> "Waymark did not understand the request.";
            case UNAUTHORIZED -> "Sign in again to go on. Drafts are kept.";
            default -> "Nothing was changed. Drafts are kept. Try again in a minute.";
        };
    }
}
