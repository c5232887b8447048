package org.waymark.file;

import org.jspecify.annotations.Nullable;

/**
 * One of the guide's six steps on one child's file.
 *
 * @param words what has happened in it so far
 */
public record Step(int number, String name, State state, @Nullable String words) {
    /** How far it is. */
    public enum State {
        DONE("Done"),
        HERE("Now here"),
        NOT_YET("Not started");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public String title() {
        return number + ". " + name;
    }
}
