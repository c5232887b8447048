package org.waymark.court;

import static org.waymark.court.Step.*;

import java.util.List;

/** What child victims are supported with beside special measures (guide ¶17; domain.md F.2–F.3). */
public enum Topic {
    PROCEEDINGS(
            "The proceedings", CHARGED, NOT_CHARGED, DISCONTINUED, CONVICTED, ACQUITTED, SENTENCED),
    RIGHT_TO_REVIEW("Victims’ Right to Review", TOLD, ASKED, CHANGED, UPHELD),
    INTERMEDIARY("Registered intermediary", CONSIDERED, ASKED, ARRANGED, NOT_NEEDED),
    GETTING_READY(
            "Getting ready: visit to the court, own entrance, supporter, place of the live link",
            OFFERED,
            ARRANGED,
            DONE,
            DECLINED),
    PERSONAL_STATEMENT("Victim personal statement", OFFERED, DONE, UPDATED, DECLINED),
    CONTACT_SCHEME("Victim Contact Scheme", OFFERED, ACCEPTED, DECLINED),
    COMPENSATION("Compensation", TOLD, APPLIED, AWARDED, NOT_AWARDED, DECLINED),
    AFTER_COURT("Support after court", CONSIDERED, NEEDED, NOT_NEEDED),
    THERAPY("Therapy", OFFERED, STARTED, DECLINED, ENDED);

    private final String words;
    private final List<Step> steps;

    Topic(String words, Step... steps) {
        this.words = words;
        this.steps = List.of(steps);
    }

    public String words() {
        return words;
    }

    public List<Step> steps() {
        return steps;
    }
}
