package org.waymark.sharing;

/** Agreement to a service: something else than what the sharing rests on (trap 10). */
public enum ServiceAgreement {
    NO_SERVICE("No service is offered by it"),
    AGREED("The child or family agreed to the service"),
    DID_NOT_AGREE("They did not agree to the service"),
    NOT_ASKED("They were not asked yet");

    private final String words;

    ServiceAgreement(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
