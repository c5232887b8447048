package org.waymark.child.leaving;

import org.waymark.web.Rule;

/** Closing, reopening and transfer. */
public enum LeavingRules implements Rule {
    CLOSURE_NEEDS_REASON("Choose why the file is closed"),
    CLOSURE_NEEDS_OUTCOMES("Enter what changed for the child, and what did not"),
    CLOSURE_NEEDS_TOLD("Enter how the child was told, and who else was"),
    OPEN_ENDS_STOP("The file cannot be closed before what is listed above is ended"),
    OPEN_ENDS_ASKED("Confirm that the open tasks and clocks listed above end with the file"),
    TRANSFER_NOT_ACCEPTED(
            "The other area has not accepted the file. Until then the case stays here"),
    FILE_IS_CLOSED("The file is closed already"),
    FILE_IS_OPEN("The file is open"),
    REOPENING_NEEDS_WHY("Enter why the file is reopened"),
    TRANSFER_NEEDS_AREA("Enter the name of the other area"),
    TRANSFER_NEEDS_CONTACT("Enter who receives it there, and how it reaches them"),
    TRANSFER_NEEDS_WHY("Enter why they need it"),
    TRANSFER_NEEDS_BASIS("Choose what allows you to share it"),
    TRANSFER_NEEDS_PARTS("Choose what goes"),
    SENDING_NEEDS_HOW("Enter how it was sent, such as by secure mail"),
    RECEIPT_NEEDS_ANSWER("Choose whether they accepted"),
    RECEIPT_NEEDS_NAME("Enter who in the other area answered"),
    RECEIPT_NEEDS_WORDS("Enter what they said"),
    LEAVING_CHANGED("Somebody has changed this since you opened it. Look at it again") {
        @Override
        public boolean isConflict() {
            return true;
        }
    };

    private final String words;

    LeavingRules(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String source() {
        return "domain.md D.5; area procedures";
    }
}
