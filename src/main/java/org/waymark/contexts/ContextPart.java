package org.waymark.contexts;

/**
 * What is assessed of a context, and who was involved in it (domain.md C.7). Each agency writes
 * what it knows; those who run the case write what they make of it together.
 */
public enum ContextPart {
    WHAT_HAPPENS("What happens there", "When, and who is there. Write down no child’s name."),
    INFLUENCE(
            "Who has influence there",
            "Who can change what happens: owners, staff, peers, families."),
    GUARDIANSHIP("Who keeps children safe there", "Safe adults, and where they are missing."),
    STRENGTHS("Strengths", "What already helps children there."),
    HARM("Harm", "By category, and no more detail than is needed."),
    TOGETHER("What we make of it together", "Written by those who run the case."),
    YOUNG_PEOPLE(
            "How young people were involved",
            "What they said about the context, in their words, without names."),
    PARTNERS(
            "How partners and the community were involved",
            "Who was asked, and what they offered.");

    private final String words;
    private final String hint;

    ContextPart(String words, String hint) {
        this.words = words;
        this.hint = hint;
    }

    public String words() {
        return words;
    }

    public String hint() {
        return hint;
    }
}
