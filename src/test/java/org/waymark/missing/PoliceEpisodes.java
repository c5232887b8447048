package org.waymark.missing;

/** An episode that the police were told of, for tests of pages. */
public final class PoliceEpisodes {
    private PoliceEpisodes() {}

    public static String reported() {
        var told = new Told();
        return told.reported(told.missing(1));
    }
}
