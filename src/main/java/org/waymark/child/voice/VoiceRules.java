package org.waymark.child.voice;

import org.waymark.web.Rule;

/** The child's own words. */
public enum VoiceRules implements Rule {
    READERS_NEEDED("Enter who will read it: the child is told"),
    PRESENT_NEEDED("Enter who was in the room, or that the child was alone"),
    WEIGHT_NEEDED("Enter what you will do about what the child wants, or why it cannot be done"),
    WHY_NEEDED("Enter why it is set aside"),
    VOICE_CHANGED("Somebody has read or set this aside already") {
        @Override
        public boolean isConflict() {
            return true;
        }
    };

    private final String words;

    VoiceRules(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String source() {
        return "guide ¶11";
    }
}
