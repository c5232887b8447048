package org.waymark.support;

import org.waymark.casefile.Compartment;

/** What is considered in every plan (guide ¶13, ¶15; ), and who reads what was said. */
public enum Topic {
    EARLIER_ABUSE("Earlier abuse", "guide ¶13", Compartment.CORE),
    RUNNING_AWAY("Running away from home or care", "guide ¶13", Compartment.CORE),
    GANGS("Gangs and groups", "guide ¶13", Compartment.CORE),
    TRAFFICKING("Trafficking", "guide ¶13", Compartment.CORE),
    SEXUAL_HEALTH("Sexual health services", "guide ¶13", Compartment.HEALTH),
    MENTAL_HEALTH("Mental health services or counselling", "guide ¶13", Compartment.HEALTH),
    FAMILY("Support for the family", "guide ¶15", Compartment.PLAN);

    private final String words;
    private final String source;
    private final Compartment compartment;

    Topic(String words, String source, Compartment compartment) {
        this.words = words;
        this.source = source;
        this.compartment = compartment;
    }

    public String words() {
        return words;
    }

    public String source() {
        return source;
    }

    public Compartment compartment() {
        return compartment;
    }
}
