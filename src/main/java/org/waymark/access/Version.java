package org.waymark.access;

/**
 * The version of a record that somebody saw when they changed it: If-Match in the API, the field
 * "_version" on a page. Any other version means that somebody else was faster.
 */
public record Version(int number) {
    public String etag() {
        return "\"" + number + "\"";
    }
}
