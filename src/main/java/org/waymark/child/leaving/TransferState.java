package org.waymark.child.leaving;

/** Where a transfer stands. */
public enum TransferState {
    PREPARED("Prepared, not sent"),
    SENT("Sent, not answered"),
    ACCEPTED("Accepted by the other area"),
    DECLINED("Not accepted by the other area"),
    TAKEN_BACK("Taken back");

    private final String words;

    TransferState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
