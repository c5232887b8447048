package org.waymark.identification;

/** In whose words the account is: seen by the practitioner, or told by somebody. */
public enum ToldBy {
    SEEN("I saw or heard it myself"),
    CHILD("The child told me"),
    PARENT_OR_CARER("A parent or carer told me"),
    OTHER_CHILD("Another child told me"),
    OTHER_PERSON("Another person told me"),
    RECORD("I read it in a record"),
    ANONYMOUS("It came without a name");

    private final String words;

    ToldBy(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
