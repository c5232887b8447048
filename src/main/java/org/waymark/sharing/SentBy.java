package org.waymark.sharing;

/** How it goes to the receiver. */
public enum SentBy {
    LINK("By a link in Waymark, for people who sign in"),
    SECURE_EMAIL("By secure e-mail"),
    POST("By post"),
    BY_HAND("By hand"),
    TELEPHONE("Said by telephone or face to face");

    private final String words;

    SentBy(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
