package org.waymark.sharing;

/** What became of a request. */
public enum RequestOutcome {
    GRANTED("Done in full"),
    PARTLY("Done in part"),
    REFUSED("Not done"),
    UPHELD("The complaint is right"),
    NOT_UPHELD("The complaint is not right"),
    HANDLED("The breach is dealt with"),
    WITHDRAWN("Withdrawn by whoever asked");

    private final String words;

    RequestOutcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether this can become of a request of that kind. */
    public boolean isOf(RequestKind kind) {
        return switch (this) {
            case GRANTED, PARTLY, REFUSED -> kind.isRight();
            case UPHELD, NOT_UPHELD -> kind == RequestKind.COMPLAINT;
            case HANDLED -> kind == RequestKind.BREACH;
            case WITHDRAWN -> kind != RequestKind.BREACH;
        };
    }
}
