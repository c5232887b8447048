package org.waymark.demo;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.assessment.*;
import org.waymark.child.ExploitationLevel;
import org.waymark.child.Known;
import org.waymark.referral.ReferralId;

/**
 * Amira's assessment, 22 working days: no significant harm, not in need, referred on to an
 * online-safety group, and only then closed (guide ¶12).
 */
@Component
class AmiraAssessed {
    private static final String LORNA = "Lorna Blythe";
    private static final String NOT_ASKED = "Nothing points to it, and her family was not asked.";
    private static final Map<Part, List<String>> TEXTS =
            Map.ofEntries(
                    entry(
                            Part.HEALTH,
                            List.of(
                                    "Well and active.",
                                    "Tired after late nights online.",
                                    "School nurse; her mother",
                                    "Sleep is back since the phone stays in the kitchen.")),
                    entry(
                            Part.EDUCATION,
                            List.of(
                                    "Attends every day and likes maths.",
                                    "None that school sees.",
                                    "Riverbank School, her tutor",
                                    "School is steady and knows whom to ask for.")),
                    entry(
                            Part.EMOTIONS_AND_BEHAVIOUR,
                            List.of(
                                    "Talks openly when alone.",
                                    "Embarrassed, and afraid of losing the phone.",
                                    "Seen alone twice",
                                    "She needs to know that she did nothing wrong.")),
                    entry(
                            Part.IDENTITY,
                            List.of(
                                    "Proud of two languages and of her cousin.",
                                    "Wants to seem older online.",
                                    "Seen alone",
                                    "Usual for her age; used by the contact.")),
                    entry(
                            Part.RELATIONSHIPS,
                            List.of(
                                    "Close to her mother, her cousin and Leah at the club.",
                                    "Kept the contact to herself.",
                                    "Amira; her mother; Leah Barnes",
                                    "She has people to tell and now knows it.")),
                    entry(
                            Part.SOCIAL_PRESENTATION,
                            List.of(
                                    "Liked at school and club.",
                                    "None.",
                                    "School; club",
                                    "No concern.")),
                    entry(
                            Part.SELF_CARE,
                            List.of("As expected at 12.", "None.", "Her mother", "No concern.")),
                    entry(Part.BASIC_CARE, List.of("Met.", "None.", "Home visit", "No concern.")),
                    entry(
                            Part.ENSURING_SAFETY,
                            List.of(
                                    "Her mother acted the same evening and kept the phone.",
                                    "Did not know of the account.",
                                    "Her mother; police",
                                    "With advice she keeps Amira safe online.")),
                    entry(
                            Part.EMOTIONAL_WARMTH,
                            List.of(
                                    "Warm; listened without blame.",
                                    "None.",
                                    "Home visit",
                                    "A strength.")),
                    entry(
                            Part.STIMULATION,
                            List.of("Club, cousin, books.", "None.", "Home visit", "No concern.")),
                    entry(
                            Part.GUIDANCE_AND_BOUNDARIES,
                            List.of(
                                    "Agreed rules for phones since then.",
                                    "Rules came late.",
                                    "Her mother; Amira",
                                    "Enough, with support.")),
                    entry(
                            Part.STABILITY,
                            List.of(
                                    "Same home and school for six years.",
                                    "None.",
                                    "Her mother; school",
                                    "Stable.")),
                    entry(
                            Part.FAMILY_HISTORY,
                            List.of(
                                    "Mother and aunt share care.",
                                    "None known.",
                                    "Her mother",
                                    "No concern.")),
                    entry(
                            Part.WIDER_FAMILY,
                            List.of(
                                    "The cousin gave her the phone and some clothes, checked by the police by themselves.",
                                    "The cousin did not tell her mother.",
                                    "Cousin seen alone; shop receipts; police",
                                    "The gifts are explained: they came from a cousin.")),
                    entry(Part.HOUSING, List.of(NOT_ASKED)),
                    entry(
                            Part.EMPLOYMENT,
                            List.of(
                                    "Her mother works days.",
                                    "Home alone on Thursdays until six.",
                                    "Her mother",
                                    "The club covers Thursdays.")),
                    entry(Part.INCOME, List.of(NOT_ASKED)),
                    entry(
                            Part.SOCIAL_INTEGRATION,
                            List.of(
                                    "Known in the street and at the centre.",
                                    "None.",
                                    "Her mother",
                                    "No concern.")),
                    entry(
                            Part.COMMUNITY_RESOURCES,
                            List.of(
                                    "Moorside Youth Club every week.",
                                    "Wants to learn to block people.",
                                    "Amira; Leah Barnes",
                                    "An online-safety group would help.")),
                    entry(
                            Part.PEERS,
                            List.of(
                                    "Friends of her age.",
                                    "One friend has the same contact.",
                                    "Amira",
                                    "The school was told, for the friend.")),
                    entry(
                            Part.SCHOOL_OR_COLLEGE,
                            List.of(
                                    "Safe on the way; walks with friends.",
                                    "None.",
                                    "School",
                                    "No concern.")),
                    entry(
                            Part.NEIGHBOURHOOD,
                            List.of(
                                    "Late returns were from her cousin's.",
                                    "None.",
                                    "Cousin; bus card",
                                    "Explained.")),
                    entry(
                            Part.ONLINE,
                            List.of(
                                    "Showed the account of her own will.",
                                    "An unknown person wrote daily and asked to meet.",
                                    "Police, who looked before it was blocked",
                                    "Blocked after the police's advice; not met.")));

    private final Stage stage;
    private final Assessing assessing;

    AmiraAssessed(Stage stage, Assessing assessing) {
        this.stage = stage;
        this.assessing = assessing;
    }

    void load(ReferralId referral) {
        var id = assessing.of("Anita Rao", stage.workingDay(23, "09:00"), referral);
        assessing.allocate(stage.workingDay(23, "09:10"), id, 0, LORNA, null);
        assessing.seenAlone(LORNA, stage.workingDay(21, "15:00"), id, "School");
        assessing.contribution(
                LORNA,
                stage.workingDay(20, "10:00"),
                id,
                "Mark Holt",
                "What do you see of Amira at school, and who collects her?",
                "She comes every day and is her cheerful self again. Her mother or her cousin collects her.");
        assessing.heard(
                LORNA,
                stage.workingDay(15, "15:30"),
                id,
                "I thought they were my friend. I do not want to lose my phone. I want to keep going to the club.",
                "She keeps the phone with new settings, and the club.");
        assessing.consent(
                LORNA,
                stage.workingDay(12, "11:00"),
                id,
                Known.NOT_KNOWN,
                "Amira is 12 and cannot in law consent. The police looked at the account before it was blocked: messages and a wish"
                        + " to meet, nothing more found. They keep what they need of it.");
        assessing.judge(
                LORNA,
                stage.workingDay(8, "16:00"),
                id,
                ExploitationLevel.VULNERABLE,
                "Gifts and late returns are explained by a cousin whose account was checked. The online contact was real and is blocked."
                        + " She is 12: the lowest level is not used.",
                null,
                stage.today().plusDays(90));
        assessing.write(LORNA, stage.workingDay(6, "14:00"), id, TEXTS);
        assessing.conclude(
                LORNA,
                stage.workingDay(5, "10:00"),
                new Conclude(
                        Stage.key(),
                        id,
                        1,
                        Harm.NEITHER,
                        "The contact was found early and blocked on the police's advice; gifts and late returns are explained.",
                        Need.NOT_IN_NEED,
                        "Her family and school meet her needs. She would like help to stay safe online.",
                        List.of("20"),
                        "Contact by an unknown person online"));
        assessing.authorise(LORNA, stage.workingDay(4, "11:00"), id, 2);
        assessing.referOn(
                LORNA,
                stage.workingDay(2, "10:00"),
                new ConsiderOnward(
                        Stage.key(),
                        id,
                        "Lighthouse Support",
                        "An online-safety group for girls of 11 to 13",
                        true,
                        "Amira asks how to block people; her mother wants to learn it too.",
                        Agreement.AGREED));
        assessing.close(
                LORNA,
                stage.workingDay(2, "15:00"),
                new CloseAssessment(
                        Stage.key(),
                        id,
                        4,
                        ClosureReason.RC9,
                        "Lorna Blythe told Amira alone and her mother at home. The club lead knows that it is closed."));
    }
}
