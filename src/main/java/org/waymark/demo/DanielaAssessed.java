package org.waymark.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.assessment.*;
import org.waymark.child.ExploitationLevel;
import org.waymark.child.Known;
import org.waymark.referral.ReferralId;

/**
 * Daniela's assessment: led by a family support worker, overseen by a social worker; in need. The
 * judgement of exploitation goes from emerging to vulnerable, with reasons, by a person.
 */
@Component
class DanielaAssessed {
    private static final String DEV = "Dev Chandra";
    private static final String LORNA = "Lorna Blythe";

    private final Stage stage;
    private final Assessing assessing;

    DanielaAssessed(Stage stage, Assessing assessing) {
        this.stage = stage;
        this.assessing = assessing;
    }

    void load(ReferralId referral) {
        var id = assessing.of("Anita Rao", stage.workingDay(58, "09:00"), referral);
        assessing.allocate(stage.workingDay(58, "09:30"), id, 0, DEV, LORNA);
        assessing.seenAlone(DEV, stage.workingDay(56, "14:00"), id, "A café that she chose");
        assessing.contribution(
                DEV,
                stage.workingDay(55, "09:00"),
                id,
                "Susan Park",
                "How is her attendance now, and what do her teachers see?",
                "71 per cent, better on days without lifts. Tired in the mornings. Wants to pass her exams.");
        assessing.judge(
                DEV,
                stage.workingDay(50, "16:00"),
                id,
                ExploitationLevel.EMERGING,
                "An older friend gives lifts, asks where she is and wants her phone unlocked. No harm that she or others tell of; the"
                        + " picture is incomplete.",
                null,
                stage.workingDay(50).plusDays(55));
        assessing.write(DEV, stage.workingDay(46, "13:00"), id, texts());
        assessing.heard(
                DEV,
                stage.workingDay(45, "14:30"),
                id,
                "I want to pass my exams and go to college. I do not want him to know that I talk to you.",
                "He is not told. What is done starts with school.");
        assessing.consent(
                DEV,
                stage.workingDay(44, "10:00"),
                id,
                Known.NO,
                "She is 16. He is 19, no position of trust, nothing given in exchange that is known. His wish to know where she is may be"
                        + " control: talked through with her and with the police.");
        assessing.conclude(
                LORNA,
                stage.workingDay(43, "15:00"),
                new Conclude(
                        Stage.key(),
                        id,
                        1,
                        Harm.NEITHER,
                        "A strategy discussion was considered with the police and not held: no sign of significant harm. It is held if"
                                + " that changes.",
                        Need.IN_NEED,
                        "Without help her schooling and her trust in her parents suffer.",
                        List.of("11A"),
                        null));
        assessing.authorise(LORNA, stage.workingDay(42, "10:00"), id, 2);
        assessing.judge(
                DEV,
                stage.workingDay(10, "16:00"),
                id,
                ExploitationLevel.VULNERABLE,
                "She ended the friendship herself six weeks ago, takes the bus with her sister, and her attendance is at 90 per cent. The"
                        + " police know of no new contact. What made her a target is still there.",
                null,
                stage.today().plusDays(60));
    }

    private static Map<Part, List<String>> texts() {
        var texts = new HashMap<Part, List<String>>();
        for (var part : Part.values())
            texts.put(
                    part,
                    List.of("Looked at with Daniela and her parents: nothing that matters here."));
        texts.put(
                Part.EDUCATION,
                List.of(
                        "Wants her exams; good at art.",
                        "71 per cent attendance, late on days with lifts.",
                        "Harbour Academy, register",
                        "School is what she wants back."));
        texts.put(
                Part.ENSURING_SAFETY,
                List.of(
                        "Her parents noticed early and ask for help.",
                        "Quarrels about the phone.",
                        "Both parents; Daniela",
                        "Parents are partners here; they need support of their own."));
        texts.put(
                Part.PEERS,
                List.of(
                        "Two close friends from school.",
                        "A friend of 19 who wants to know where she is.",
                        "Daniela; her tutor",
                        "Sees the control herself and is unsure."));
        texts.put(
                Part.ONLINE,
                List.of(
                        "Shares her location with her parents by choice.",
                        "He asks for her passwords.",
                        "Daniela",
                        "She changed them during the assessment."));
        return texts;
    }
}
