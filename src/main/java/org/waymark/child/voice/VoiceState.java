package org.waymark.child.voice;

/** Whether the child is writing, has finished, and whether that was read. */
public enum VoiceState {
    OPEN("The child has not finished"),
    GIVEN("Finished, not read yet"),
    READ("Read"),
    SET_ASIDE("Set aside");

    private final String words;

    VoiceState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
