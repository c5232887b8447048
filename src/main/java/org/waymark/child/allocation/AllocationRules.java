package org.waymark.child.allocation;

import org.waymark.web.Rule;

/** Allocation: one person at a time has a child's file, and has agreed to it. */
public enum AllocationRules implements Rule {
    ALLOCATION_NEEDS_SOMEBODY("Choose a worker or a team"),
    NOT_YOURS_TO_ALLOCATE(
            "Only a manager of the team that holds the file, or for a hand-over the allocated worker, can do this"),
    WORKER_NOT_IN_TEAM("Choose a worker of the team that takes the file on"),
    TEAM_NOT_SOCIAL_CARE("Choose another team of children's social care"),
    WORKER_HAS_IT("They have this file already"),
    WORKER_KEPT_AWAY("This worker cannot take on this child. Choose somebody else"),
    SEALED_NEEDS_A_NAME("Name the worker on the file first: it is sealed"),
    SEALED_HAS_NO_TEAM("A sealed file is no team's. Choose a worker who is named on it"),
    FILE_IS_CLOSED("The file is closed. Reopen it first"),
    ALLOCATION_NEEDS_WORDS("Enter what they must know before they take it on"),
    HAND_OVER_NEEDS_SUMMARY("Enter a summary: what is agreed, what is open, what to watch"),
    ANSWER_NEEDED("Choose whether you accept"),
    REJECTING_NEEDS_REASON("Enter why you do not accept"),
    TAKING_BACK_NEEDS_REASON("Enter why you take it back"),
    NOT_OFFERED_TO_YOU("Only the worker it was offered to, or a manager of the team, can answer"),
    NOT_YOUR_OFFER("Only whoever offered it can take it back"),
    CHOOSE_CHILDREN("Choose the children to hand over"),
    OFFER_WAITING("It is offered to somebody already. Take that back first") {
        @Override
        public boolean isConflict() {
            return true;
        }
    },
    FILE_MOVED("Somebody has changed this file since you opened it. Look at it again") {
        @Override
        public boolean isConflict() {
            return true;
        }
    },
    ALREADY_ANSWERED("Somebody has already answered or taken back this offer") {
        @Override
        public boolean isConflict() {
            return true;
        }
    };

    private final String words;

    AllocationRules(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String source() {
        return "area procedures; product.md \"My work\"";
    }
}
