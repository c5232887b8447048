package org.waymark.documents;

import org.waymark.web.Rule;

/** What a document must be before it is kept. */
public enum DocumentRules implements Rule {
    DOCUMENT_NEEDS_FILE("Select a file"),
    DOCUMENT_EMPTY("The selected file is empty"),
    DOCUMENT_TOO_LARGE("The selected file must be 10 MB or smaller"),
    DOCUMENT_TYPE_NOT_TAKEN(
            "The selected file must be a PDF, JPG, PNG, plain text (TXT), Word (DOCX) or OpenDocument (ODT) file. What is in the file"
                    + " counts, not its name"),
    DOCUMENT_IS_TWO_THINGS(
            "The selected file holds something else behind what it seems to be. Print or save it as a new PDF and select that"),
    DOCUMENT_RUNS_SOMETHING(
            "The selected file holds macros, scripts or other files. Save it as a PDF without them and select that"),
    DOCUMENT_UNREADABLE(
            "The selected file is damaged, protected by a password or unpacks to far more than it seems. Save it again as a PDF and"
                    + " select that"),
    PICTURE_TOO_LARGE("The selected picture must have 50 million pixels or fewer"),
    DOCUMENT_NEEDS_DESCRIPTION("Enter what the document is"),
    DOCUMENT_DESCRIPTION_TOO_LONG("What the document is must be 500 characters or fewer"),
    DOCUMENT_NEEDS_WHOSE("Select whose document it is"),
    DOCUMENT_NEEDS_CONFIRMING(
            "Confirm that the file holds no indecent image of a child. If it does, do not upload it: call the police"),
    RECORD_HAS_MANY_DOCUMENTS("This record has 200 documents, the most it can hold"),
    WITHDRAWING_NEEDS_REASON("Enter why the document should not be here"),
    DOCUMENT_ALREADY_WITHDRAWN("Someone else has already withdrawn this document") {
        @Override
        public boolean isConflict() {
            return true;
        }
    };

    private final String words;

    DocumentRules(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String source() {
        return this == DOCUMENT_NEEDS_CONFIRMING
                ? "Protection of Children Act 1978"
                : "Waymark, uploads";
    }
}
