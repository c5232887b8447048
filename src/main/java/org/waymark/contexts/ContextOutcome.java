package org.waymark.contexts;

/** What became of a context when its case is closed. */
public enum ContextOutcome {
    SAFER("The context is safer"),
    PARTLY_SAFER("The context is partly safer"),
    CHILDRENS_PLANS("It goes on in the children’s own plans"),
    MOVED("The harm has moved to another context"),
    NOT_BORNE_OUT("The assessment did not find the harm");

    private final String words;

    ContextOutcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
