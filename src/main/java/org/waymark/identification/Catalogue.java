package org.waymark.identification;

import static org.waymark.identification.IndicatorList.*;

import java.util.List;

/**
 * The items that every area has: the guide's nine indicators (¶4, in respectful words), and the
 * vulnerabilities, signs of actual harm and protective factors that local tools share (domain.md
 * C.1). Four lists, never mixed and never added up.
 */
final class Catalogue {
    private static final String GUIDE = "guide ¶4";
    private static final String TOOLS = "domain.md C.1";

    static final List<Indicator> ITEMS =
            List.of(
                    guide(
                            "missing",
                            "Goes missing for periods of time or regularly comes home late"),
                    guide(
                            "education",
                            "Regularly misses school or education, or takes no part in it"),
                    guide("gifts", "Has gifts or new possessions that nobody can explain"),
                    guide(
                            "exploited-peers",
                            "Spends time with other young people who are being exploited"),
                    guide(
                            "older-person",
                            "An older person is described as boyfriend, girlfriend or friend"),
                    guide("sexual-health", "Has a sexually transmitted infection"),
                    guide("mood", "Mood swings or changes in emotional wellbeing"),
                    guide("substances", "Drug or alcohol misuse"),
                    guide("behaviour", "Sexualised behaviour not expected for age"),
                    vulnerability("home", "Unsettled or temporary home, or no home of their own"),
                    vulnerability("placement", "A placement far from home, or one that broke down"),
                    vulnerability(
                            "school-place",
                            "Excluded, on a reduced timetable or without a school place"),
                    vulnerability(
                            "family", "Conflict, domestic abuse or bereavement in the family"),
                    vulnerability("carers", "Parents or carers do not yet recognise exploitation"),
                    vulnerability("care", "Is or was in care"),
                    vulnerability("ran-away", "Has run away from home or care before"),
                    vulnerability("earlier-abuse", "Earlier abuse, neglect or harassment"),
                    vulnerability("disability", "Disability or special educational needs"),
                    vulnerability("identity", "LGBT+, and not supported or not safe to say so"),
                    vulnerability(
                            "barriers",
                            "Language, culture or discrimination makes it harder to ask for help"),
                    vulnerability("migration", "Seeks asylum, or has no family in this country"),
                    vulnerability("isolation", "Low self-worth, or few friends of their own age"),
                    vulnerability("gangs", "Gangs in the family, among friends or nearby"),
                    harm("told", "Has told somebody that they are or were exploited or abused"),
                    harm("evidence", "Somebody saw it, or there are messages or other evidence"),
                    harm("images", "Images of them were made, passed on or streamed"),
                    harm("injury", "Injury or pain that nobody can explain"),
                    harm("pregnancy", "Pregnancy, or a worry about it"),
                    harm("control", "Controlled, threatened or in debt to somebody"),
                    harm("moved", "Taken to places or people by somebody"),
                    harm("exchange", "Received something in exchange for sexual activity"),
                    harm("self-harm", "Self-harm, or thoughts of suicide"),
                    protective("trusted-adult", "Has an adult they trust and talk to"),
                    protective("carers-act", "Parents or carers notice, understand and act"),
                    protective("safe-home", "Has a safe and settled home"),
                    protective("learning", "Goes to school, college or work"),
                    protective("friends", "Has safe friends and things they like to do"),
                    protective("knows-help", "Knows where to get help, and would"),
                    protective("worker", "Has a worker or service they find helpful"));

    private Catalogue() {}

    private static Indicator guide(String code, String words) {
        return new Indicator(INDICATOR, code, words, GUIDE, false);
    }

    private static Indicator vulnerability(String code, String words) {
        return new Indicator(VULNERABILITY, code, words, TOOLS, false);
    }

    private static Indicator harm(String code, String words) {
        return new Indicator(ACTUAL_HARM, code, words, TOOLS, false);
    }

    private static Indicator protective(String code, String words) {
        return new Indicator(PROTECTIVE, code, words, TOOLS, false);
    }
}
