package org.waymark.support;

import org.waymark.web.Rule;

/** What can be wrong with what is asked of a support plan. */
public enum SupportRules implements Rule {
    PLAN_NEEDS_KIND("Select what kind of plan it is", "domain.md G.2"),
    PLAN_NEEDS_PURPOSE("Enter what the plan is for", "guide ¶13"),
    PLAN_NEEDS_COORDINATOR("Choose one person who coordinates the plan", "guide ¶13, R-24"),
    COORDINATOR_CANNOT_READ(
            "This person has a role that cannot read a plan. Choose somebody else, or ask for the role to be changed",
            "domain.md H.2"),
    PLAN_ALREADY_OPEN(
            "This child has an open plan already. All agencies share that one", "guide ¶13"),
    PLAN_STANDS_STILL(
            "Nothing can be added: the plan has ended, or stands still since the 18th birthday",
            "domain.md G.4"),
    NEED_NEEDS_WORDS("Enter what the child needs", "R-05"),
    NEED_NEEDS_OUTCOME(
            "Enter what should be different, in the child's words if you can", "domain.md G.2"),
    NEED_NEEDS_WHOSE("Select in whose words it is", "domain.md G.2"),
    NEEDS_AUDIENCE("Select who may read this", "safety rule 9"),
    AUDIENCE_TOO_WIDE(
            "Therapy, sexual health and the assault referral centre are never for everybody. Choose a closer audience",
            "safety rule 9"),
    WIDER_THAN_ITS_NEED(
            "More people would read this than may read the need it belongs to. Choose the same audience or a closer one",
            "safety rule 9"),
    ITEMS_WOULD_BE_WIDER(
            "Something that belongs to this need is read by more people. Close that first",
            "safety rule 9"),
    COULD_NOT_READ_IT_AGAIN(
            "You could not read it any more yourself. Ask the child's social worker to close it",
            "safety rule 9"),
    ONLY_A_THERAPIST("Only a therapist can keep an item to therapists", "safety rule 9"),
    OWNER_OUTSIDE_AUDIENCE(
            "The police and education never have anything to do that is kept to health. Choose somebody else, or another audience",
            "safety rule 9"),
    ITEM_NEEDS_NEED("Select the need it belongs to", "R-05"),
    ACTION_NEEDS_WHAT("Enter what is to be done", "domain.md G.2"),
    ACTION_NEEDS_OWNER(
            "Choose who does it: a person, a team, or somebody outside by name", "domain.md G.2"),
    ONE_OWNER_ONLY("Choose one owner only", "domain.md G.2"),
    NO_SUCH_PERSON("Nobody with this e-mail address works here", "domain.md H.2"),
    ACTION_NEEDS_DUE("Enter the day by which it is done", "domain.md G.2"),
    DAY_IN_THE_PAST("The day must be today or later", "domain.md G.2"),
    DAY_IN_THE_FUTURE("The day must be today or earlier", "domain.md G.2"),
    DATE_UNREADABLE("Enter a real day, such as 4 12 2026", "domain.md G.2"),
    STATE_NEEDED("Select where it stands now", "domain.md G.2"),
    STATE_NEEDS_WORDS(
            "Enter what happened, and why where it was declined or stopped", "domain.md G.2"),
    CHILD_NEEDS_WORDS(
            "Enter it in words for the child, or take it out of the child's view", "guide ¶13"),
    SERVICE_NEEDS_KIND("Select what kind of service it is", "domain.md G.1"),
    SERVICE_NEEDS_NAME(
            "Choose a service, or enter the name of one that is not in the list", "domain.md G.1"),
    SERVICE_NEEDS_FOR_WHOM("Select for whom it is", "guide ¶15"),
    SERVICE_NEEDS_OFFERED("Enter the day it was offered", "domain.md G.1"),
    SERVICE_NEEDS_DAY("Enter the day", "domain.md G.1"),
    BEFORE_IT_WAS_OFFERED("The day must be on or after the day it was offered", "domain.md G.1"),
    CONSIDER_ANSWER("Select yes, no or not known", "guide ¶13"),
    CONSIDER_WORDS("Enter what you considered; also for no and not known", "guide ¶13, ¶15"),
    CONSIDERED_ALREADY(
            "Somebody else has considered this already, and keeps it to themselves. Leave it empty",
            "safety rule 9"),
    CONSIDER_FIRST(
            "Consider every topic first: earlier abuse, running away, gangs, trafficking, health and the family",
            "guide ¶13, ¶15"),
    PLAN_WITHOUT_NEED("A plan without a need cannot be reviewed. Add the first need", "R-05"),
    REVIEW_NEEDS_DAY("Enter the day of the review", "domain.md G.2"),
    REVIEW_NEEDS_WHO("Enter who was there", "domain.md G.2"),
    REVIEW_NEEDS_CHILD(
            "Enter what the child said about the plan, or why that is not known", "guide ¶11"),
    REVIEW_CHILD_ONCE("Enter either what the child said or why that is not known", "guide ¶11"),
    REVIEW_NEEDS_WORDS("Enter what changes", "domain.md G.2"),
    LATE_NEEDS_REASON("The review is late. Enter why", "R-14"),
    MEASURE_NEEDS_TOOL("Enter the name of the tool", "domain.md G.3"),
    MEASURE_NEEDS_RESULT("Enter the result as the tool gives it", "domain.md G.3"),
    MEASURE_NEEDS_DAY("Enter the day it was done", "domain.md G.3"),
    AGREEMENT_NEEDS_WHO("Select who agreed", "guide ¶13"),
    AGREEMENT_NEEDS_NAME("Enter their name, or the name of the agency", "guide ¶13"),
    AGREEMENT_NEEDS_WORDS("Enter what was agreed", "guide ¶13"),
    AGREEMENT_NEEDS_DAY("Enter the day of the agreement", "guide ¶13"),
    MEMBER_NEEDS_WHO("Choose with whom the plan is shared", "domain.md H.2"),
    MEMBER_CANNOT_READ(
            "This person has a role that cannot read a plan. Give them an action instead: they see that",
            "domain.md H.2"),
    MEMBER_NEEDS_WHY("Enter why they need the plan", "domain.md H.2"),
    STOP_NEEDS_WHO("Select who does not read the plan any more", "domain.md H.2"),
    STOP_NEEDS_WHY("Enter why they do not need it any more", "domain.md H.2"),
    WITHDRAW_NEEDS_ADDRESS("Select the address", "domain.md H.3"),
    WITHDRAW_NEEDS_WHY("Enter why nobody needs the address any more", "domain.md H.3"),
    ADDRESS_NEEDS_LINES("Enter the address", "domain.md H.3"),
    ADDRESS_NEEDS_WHY("Enter why these people need the address", "domain.md H.3"),
    ADDRESS_NEEDS_UNTIL("Enter the day until which they may read it", "domain.md H.3"),
    ADDRESS_NOT_FOR_THERAPY(
            "Choose everybody who works with the plan, or health and social care", "domain.md H.3"),
    HOLDS_PROTECTED_ADDRESS(
            "This holds an address that must not be disclosed. Leave it out; show it by a decision of its own",
            "domain.md H.3"),
    END_NEEDS_REASON("Select why the plan ends", "domain.md D.5"),
    END_NEEDS_WORDS("Enter what was reached, and what stays", "domain.md D.5"),
    STILL_OPEN_ACTIONS(
            "Some actions are still open. Say of each that it is done or stopped", "domain.md G.2"),
    AFTER_NEEDS_BASIS(
            "Enter what the young adult agreed to, and with whom the plan goes on",
            "domain.md G.4"),
    NOT_YET_EIGHTEEN("A plan goes on after 18 only from the 18th birthday", "domain.md G.4"),
    CHANGED_MEANWHILE(
            "Somebody else changed this a moment ago. Look at what is there now, then send yours again",
            "architecture.md");

    private final String words;
    private final String source;

    SupportRules(String words, String source) {
        this.words = words;
        this.source = source;
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
        return this == CHANGED_MEANWHILE || this == PLAN_ALREADY_OPEN;
    }
}
