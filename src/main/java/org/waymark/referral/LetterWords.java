package org.waymark.referral;

import org.jspecify.annotations.Nullable;

/**
 * The outcome in plain words: what was decided, what happens next and what the referrer can do.
 * Never what others said, nor anything about the child that the referrer did not write.
 */
final class LetterWords {
    private LetterWords() {}

    static String of(CourseOfAction action, boolean again, @Nullable String telephone) {
        return """
        %s

        Decision: %s.

        What happens next: %s

        What you can do: keep writing down what you see and hear, and tell us at once if you become more worried%s. If you \
        do not agree with this decision, say so: a manager who had no part in it answers you.\
        """
                .formatted(
                        again
                                ? "Thank you for saying that you did not agree. Your referral was decided again by a qualified social worker."
                                : "Thank you for your referral. A qualified social worker has decided on it.",
                        action.words(),
                        next(action),
                        telephone == null ? "" : ": telephone " + telephone);
    }

    private static String next(CourseOfAction action) {
        return switch (action) {
            case IMMEDIATE_PROTECTION ->
                    "The child is being protected now. Children's social care, the police and health plan together what"
                            + " follows, and may ask you for what you know.";
            case STRATEGY_DISCUSSION ->
                    "Children's social care, the police and health meet as soon as possible and decide whether to begin an"
                            + " enquiry under section 47 of the Children Act 1989. You may be asked to take part.";
            case SECTION_17_ASSESSMENT ->
                    "A social worker meets the child and the family and assesses what help they need, under section 17 of the"
                            + " Children Act 1989. It takes at most 45 working days from your referral. You may be asked for what"
                            + " you know.";
            case LINK_TO_OPEN_FILE ->
                    "Your referral becomes part of work that children's social care does with the child already. It has gone to"
                            + " the worker who does it.";
            case TRANSFER_TO_OTHER_AREA ->
                    "The child lives in another area. Children's social care there is sent your referral, and we make sure that"
                            + " they have it.";
            case FAMILY_HELP ->
                    "The family help service offers help to the family, which is theirs to accept.";
            case ADVICE_OR_SIGNPOST ->
                    "We give you advice, or the name of a service that can help. No assessment begins now.";
            case NO_FURTHER_STEP ->
                    "Your referral stays on record, and no work begins now. Anything new that you see or hear can change this.";
        };
    }
}
