package org.waymark.child.voice;

/**
 * What a child is asked: wishes, feelings, whom they trust, how to be reached. Never what happened
 * (safety rule 6).
 *
 * <p>The words are for the child; {@link #kept} is how the answer stands on the file.
 */
public enum Question {
    WISH(
            "What would you like to happen?",
            "It can be something big or something small.",
            "Wants to happen"),
    NOT_WANTED("Is there anything you do not want to happen?", "", "Does not want to happen"),
    FEELINGS("How are you feeling at the moment?", "You can use any words you like.", "Feels"),
    TRUST("Who do you trust?", "Somebody it is good to have around, or to talk to.", "Trusts"),
    SAFE_WAY(
            "How is it safe for us to reach you?",
            "For example through school, by a message, or through somebody you trust. Tell us what we must not do, too.",
            "Safe ways to reach them"),
    SAFE_TIME("When is a good time to reach you, and when is it not?", "", "Safe times"),
    ASK("Is there anything you want to ask us?", "", "Asks us");

    private final String words;
    private final String hint;
    private final String kept;

    Question(String words, String hint, String kept) {
        this.words = words;
        this.hint = hint;
        this.kept = kept;
    }

    public String words() {
        return words;
    }

    public String hint() {
        return hint;
    }

    public String kept() {
        return kept;
    }
}
