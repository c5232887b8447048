package org.waymark.sharing;

/** A step of a request. */
public enum StepKind {
    IDENTITY_ASKED("Asked who they are: the clock stops", Effect.PAUSES),
    CLARIFICATION_ASKED("Asked what they mean: the clock stops", Effect.PAUSES),
    ANSWER_RECEIVED("They answered: the clock runs again", Effect.RESUMES),
    EXTENDED("Two more months, and they were told why", Effect.EXTENDS),
    COMPETENCE("Considered whether the child asks in their own right", Effect.NONE),
    EXPECTATIONS("Considered what the child expects and wishes", Effect.NONE),
    SEARCHED("Searched, as far as is reasonable and proportionate", Effect.NONE),
    ACKNOWLEDGED("Acknowledged the complaint", Effect.ACKNOWLEDGES),
    COMMISSIONER_TOLD("Told the Information Commissioner", Effect.REPORTS),
    COMMISSIONER_NOT_NEEDED(
            "No risk to anybody: the Commissioner need not be told", Effect.REPORTS),
    PEOPLE_TOLD("Told the people whom it concerns", Effect.NONE),
    FILE_OPENED("Opened the file to read it", Effect.NONE),
    STATEMENT("Put words beside an entry", Effect.NONE),
    NOTE("Something else", Effect.NONE);

    /** What it does to the clock. */
    enum Effect {
        NONE,
        PAUSES,
        RESUMES,
        EXTENDS,
        ACKNOWLEDGES,
        REPORTS
    }

    private final String words;
    private final Effect effect;

    StepKind(String words, Effect effect) {
        this.words = words;
        this.effect = effect;
    }

    public String words() {
        return words;
    }

    Effect effect() {
        return effect;
    }

    /** Whether somebody adds such a step by hand to a request of this kind. */
    public boolean isOf(RequestKind kind) {
        return switch (this) {
            case IDENTITY_ASKED, CLARIFICATION_ASKED, ANSWER_RECEIVED, EXTENDED -> kind.isRight();
            case COMPETENCE, EXPECTATIONS, SEARCHED -> kind == RequestKind.SUBJECT_ACCESS;
            case ACKNOWLEDGED -> kind == RequestKind.COMPLAINT;
            case COMMISSIONER_TOLD, COMMISSIONER_NOT_NEEDED, PEOPLE_TOLD ->
                    kind == RequestKind.BREACH;
            case FILE_OPENED, STATEMENT -> false;
            case NOTE -> true;
        };
    }
}
