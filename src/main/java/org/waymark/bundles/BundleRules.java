package org.waymark.bundles;

import org.waymark.web.Rule;

/** What a bundle and what is taken out of it need, by name. */
public enum BundleRules implements Rule {
    BUNDLE_NEEDS_PURPOSE("Select what the bundle is for", "domain.md E.4"),
    BUNDLE_NEEDS_RECEIVER("Enter who gets it", "domain.md E.4"),
    BUNDLE_NEEDS_CONTENTS("Select at least one thing to put in", "domain.md E.4, golden rule 6"),
    BUNDLE_HAS_MANY("A bundle holds at most 150 documents and records", "house rule"),
    PERIOD_NOT_A_DAY("Enter real dates, such as 25 11 2026", "house rule"),
    PERIOD_BACKWARDS("The last day is before the first", "house rule"),
    ONLY_DATA_PROTECTION(
            "Only the data-protection officer makes a subject-access copy", "domain.md H.2, H.5"),
    ONLY_SUBJECT_ACCESS(
            "The data-protection officer makes subject-access copies only", "domain.md H.2"),
    COPY_NEEDS_LETTER("Enter what the letter says", "domain.md H.5"),
    WORDS_TO_REMOVE(
            "Enter the words to take out, with at least two letters or digits", "domain.md H.5"),
    WORDS_NOT_FOUND("These words are nowhere in this bundle", "domain.md H.5"),
    NOTHING_SELECTED("Select what to take out", "domain.md H.5"),
    REDACTION_NEEDS_CODE("Select why it is taken out", "domain.md H.5"),
    REDACTION_NEEDS_REASON("Enter the reason in your own words", "domain.md H.5"),
    SUGGESTION_NEEDS_ANSWER("Decide about each suggestion", "domain.md H.5"),
    SUGGESTIONS_FIRST(
            "Decide about each suggestion first: to take out, or to leave in", "domain.md H.5"),
    READER_NEEDED("Enter the e-mail address of the second reader", "domain.md H.5"),
    READER_UNKNOWN("Nobody in this area has that e-mail address", "domain.md H.2"),
    READER_IS_MAKER("Somebody else has to be the second reader", "domain.md H.5"),
    READER_MAY_NOT(
            "A second reader is a social worker, a manager in children's social care or a"
                    + " data-protection officer",
            "domain.md H.2"),
    NOT_THE_READER("Only the second reader who was asked can answer", "domain.md H.5"),
    ANSWER_NEEDED("Select whether it can go", "domain.md H.5"),
    RETURN_NEEDS_REASON("Enter what has to change", "domain.md H.5"),
    SECOND_READER_FIRST(
            "A second person has to read what was taken out before it goes", "domain.md H.5"),
    FULL_NOT_FOR_SUBJECT_ACCESS(
            "A subject-access copy goes only after it was read for words about others",
            "domain.md H.5"),
    WORDS_LEFT(
            "Some of the words to take out stand where they cannot be taken out, such as in a"
                    + " heading of every page. Take out longer words",
            "domain.md H.5"),
    DOCUMENT_TOO_LONG(
            "A document of more than 100 pages cannot be put into a bundle", "house rule"),
    DOCUMENT_CANNOT_BE_SHOWN(
            "A document cannot be shown as pictures of its pages. Leave it out and send it on its"
                    + " own",
            "house rule"),
    DOCUMENT_IS_GONE(
            "A document was withdrawn, or is not for you. Put the bundle together without it",
            "house rule"),
    BUNDLE_WITH_READER(
            "It is with the second reader, or was read already, and cannot be changed now",
            "domain.md H.5",
            true),
    BUNDLE_CHANGED(
            "Someone else has already changed this bundle. Look again", "architecture.md", true);

    private final String words;
    private final String source;
    private final boolean conflict;

    BundleRules(String words, String source) {
        this(words, source, false);
    }

    BundleRules(String words, String source, boolean conflict) {
        this.words = words;
        this.source = source;
        this.conflict = conflict;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public boolean isConflict() {
        return conflict;
    }
}
