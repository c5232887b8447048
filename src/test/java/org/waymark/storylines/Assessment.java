package org.waymark.storylines;

import static org.waymark.storylines.Scene.broken;

import java.util.List;
import org.waymark.assessment.Part;
import org.waymark.testing.Api;
import org.waymark.testing.Northmoor;
import tools.jackson.databind.JsonNode;

/** The section 17 assessment of a storyline, by Lorna Blythe where nobody else is named. */
record Assessment(Scene scene, String id) {
    static final Assessment NONE = new Assessment(new Scene(), "");
    private static final String LORNA = "Lorna Blythe";

    static final String CONSENT =
            """
            {"finding": "NO_SIGN", "analysis": "Looked at with the police.", "threats": "NO", "drinkOrDrugs": "NO", "trust": "NO",
             "policeTold": true}
            """;

    static Assessment ofReferral(Scene scene, String referral) {
        var id =
                Northmoor.area()
                        .sql()
                        .sql("select id::text from assessment where referral_id = ?::uuid")
                        .param(referral)
                        .query(String.class)
                        .single();
        return new Assessment(scene, id);
    }

    static String seenAlone() {
        return "{\"on\": \"%s\", \"seen\": true, \"alone\": true, \"by\": \"Her worker\"}"
                .formatted(Scene.daysAgo(0));
    }

    static String heard(String words) {
        return """
        {"state": "KNOWN", "words": "%s", "how": "Seen alone", "on": "%s", "weight": "What she wants is done first."}
        """
                .formatted(words, Scene.daysAgo(0));
    }

    static String notInNeed() {
        return """
        {"harm": "NEITHER", "harmReason": "Found early and blocked.", "need": "NOT_IN_NEED", "needReason": "Her family meets her needs.",
         "factors": ["20"], "otherFactor": "Contact by an unknown person online"}
        """;
    }

    static String inNeed() {
        return """
        {"harm": "NEITHER", "harmReason": "No sign of it; held again if that changes.", "need": "IN_NEED",
         "needReason": "Her schooling suffers without help.", "factors": ["11A"]}
        """;
    }

    String path() {
        return "/api/v1/assessments/" + id;
    }

    JsonNode read() {
        return scene.read(LORNA, path());
    }

    JsonNode head() {
        return read().get("head");
    }

    String judgements() {
        return "/api/v1/files/" + head().get("reference").asString() + "/judgements";
    }

    Api.Answer judge(String who, String level) {
        return scene.as(who)
                .post(
                        judgements(),
                        "{\"level\": \"%s\", \"rationale\": \"What is known.\", \"learningDisability\": \"NO\", \"reviewOn\": \"%s\"}"
                                .formatted(level, Scene.daysAgo(-40)));
    }

    Api.Answer send(String who, String what, String body) {
        var read = what.startsWith("parts/") ? path() + "/" + what : path();
        return scene.as(who)
                .change(path() + "/" + what, body, scene.as(who).get(read).header("ETag"));
    }

    void made(String who, String what, String body) {
        Scene.made(send(who, what, body));
    }

    List<String> refused(String what, String body) {
        return broken(send(LORNA, what, body));
    }

    void writeEverything() {
        for (var part : Part.values())
            made(
                    LORNA,
                    "parts/" + part.slug(),
                    "{\"strengths\": \"Much goes well.\", \"evidence\": \"Seen at home and at school\"}");
    }

    String ask(String who) {
        return Scene.id(
                send(
                        LORNA,
                        "contributions",
                        "{\"person\": \"%s\", \"question\": \"What do you see?\", \"by\": \"%s\"}"
                                .formatted(scene.person(who), Scene.daysAgo(-7))));
    }

    void answer(String who, String contribution, String words) {
        Scene.made(
                scene.as(who)
                        .change(
                                "/api/v1/contributions/" + contribution + "/answer",
                                "{\"words\": \"%s\"}".formatted(words),
                                "\"0\""));
    }
}
