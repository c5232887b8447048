package org.waymark.identification;

import java.util.Arrays;
import java.util.List;

/**
 * What is to be borne in mind about consent (guide ¶6, domain.md A.3), by the age at the event. An
 * unknown age shows all of it (safety rule 10). Nothing here decides whether an offence happened.
 */
public enum ConsentPrompt {
    UNDER_13(
            0,
            12,
            "Under 13",
            "A child under 13 cannot in law consent to any sexual activity or touching, whatever they or anybody else"
                    + " say about it. Refer to children's social care and to the police."),
    FROM_13_TO_15(
            13,
            15,
            "13 to 15",
            "Sexual activity with a child under 16 may be an offence by the other person, whatever the child appeared"
                    + " to agree to. Where the other person is under 18 too, the welfare of both comes first."),
    FROM_16_TO_17(
            16,
            200,
            "16 or 17",
            "A young person of 16 or 17 may in general consent in law. It may still be an offence: where the other"
                    + " person holds a position of trust or is family, where there are images, where anything is paid or"
                    + " given in exchange, or where there was no true consent. There may be harm without an offence."
                    + " They are a child until 18, and every way of protecting them is open."),
    ANY_AGE(
            0,
            200,
            "At any age",
            "Sexual activity without consent is rape or sexual assault, whatever the age. Drink or drugs, or violence"
                    + " or threats to the child or to their family, may mean that there was no true consent.");

    private final int from;
    private final int to;
    private final String age;
    private final String words;

    ConsentPrompt(int from, int to, String age, String words) {
        this.from = from;
        this.to = to;
        this.age = age;
        this.words = words;
    }

    /** Those that apply to a child who was, or may have been, this old. */
    public static List<ConsentPrompt> at(AgeAtEvent age) {
        return Arrays.stream(values()).filter(p -> age.mayBe(p.from, p.to)).toList();
    }

    /** For whom it is said. */
    public String age() {
        return age;
    }

    public String words() {
        return words;
    }
}
