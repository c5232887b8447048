package org.waymark.demo;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;
import org.waymark.access.tokens.ApiTokens;
import org.waymark.calendar.England;
import org.waymark.calendar.Wording;
import org.waymark.start.CannotStart;
import tools.jackson.databind.json.JsonMapper;

/**
 * From a concern to a decision through the API of the running Waymark, as the people whose steps
 * these are (guide ¶4, 7 and 8). Makes a new child each time.
 */
@Component
class Walk {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(10);
    private static final List<String> NAMES =
            List.of("Robin", "Charlie", "Jamie", "Kerry", "Morgan", "Ashley", "Frankie", "Jules");

    private final Cast cast;
    private final ApiTokens tokens;
    private final Clock clock;

    Walk(Cast cast, ApiTokens tokens, Clock clock) {
        this.cast = cast;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * @throws CannotStart where a step was not answered as it should be
     */
    void through(String url, PrintStream out) {
        var began = clock.instant();
        var leah = walker("Leah Barnes", url, out);
        var daniel = walker("Daniel Osei", url, out);
        var priya = walker("Priya Nair", url, out);
        out.println("From a concern to a decision, at " + url + "\n");
        var concern = raise(leah);
        discuss(concern, leah, daniel);
        var referral = refer(concern, leah);
        decide(referral, priya);
        var told = leah.get("What became of my referral?", "/api/v1/referrals/" + referral);
        walker("Joe Tanner", url, out)
                .finds(404, "None of it exists for a teacher", "/api/v1/concerns/" + concern);
        out.printf(
                "%nThe decision was due by the end of %s and was made after %s. The referrer was told:%n%n%s%n",
                Wording.dueDay(java.time.Instant.parse(told.text("/decisionDue"))),
                seconds(Duration.between(began, clock.instant())),
                told.text("/letters/0/words").indent(4));
    }

    private String raise(Walker leah) {
        var raised =
                leah.make(
                        "Raises a concern",
                        "/api/v1/concerns",
                        json(
                                Map.of(
                                        "account",
                                        Map.of(
                                                "what",
                                                "Arrived with a second phone and left early with somebody in a van.",
                                                "toldBy",
                                                "SEEN",
                                                "from",
                                                England.dateOf(clock.instant()).toString(),
                                                "precision",
                                                "DAY",
                                                "place",
                                                "Outside the club"),
                                        "children",
                                        List.of(
                                                Map.of(
                                                        "described",
                                                        Map.of(
                                                                "givenName",
                                                                name(),
                                                                "familyName",
                                                                "Fairfield",
                                                                "school",
                                                                "Harbour Academy"),
                                                        "safeNow",
                                                        "YES",
                                                        "safeHome",
                                                        "NOT_KNOWN")))));
        return raised.text("/parts/0/id");
    }

    private static void discuss(String concern, Walker leah, Walker daniel) {
        var at = "/api/v1/concerns/" + concern;
        var leads = leah.get("Who can advise?", at + "/leads");
        var lead =
                leads.body()
                        .path("leads")
                        .valueStream()
                        .filter(l -> l.path("name").asString().equals("Daniel Osei"))
                        .findFirst()
                        .orElseThrow(() -> new CannotStart("Daniel Osei is not offered."));
        var asked =
                leah.make(
                        "Asks the club lead",
                        at + "/consultations",
                        json(
                                Map.of(
                                        "lead",
                                        lead.path("id").asString(),
                                        "safeTonight",
                                        "YES",
                                        "question",
                                        "Nothing was said to be wrong. Should we refer?")));
        daniel.get("What waits for my advice?", "/api/v1/consultations");
        var one = "/api/v1/consultations/" + asked.text("/id");
        daniel.change(
                "Advises: concern remains",
                one + "/answer",
                json(
                        Map.of(
                                "advice",
                                "Refer to children's social care and to the police.",
                                "concernRemains",
                                true,
                                "reason",
                                "A second phone and an unknown adult fit what the procedures describe.")),
                daniel.get("Reads the concern", one).etag(),
                200);
    }

    private static String refer(String concern, Walker leah) {
        return leah.make(
                        "Refers to social care and police",
                        "/api/v1/concerns/" + concern + "/referral",
                        json(Map.of("childTold", "YES", "parentsTold", "NOT_YET")))
                .text("/id");
    }

    private static void decide(String referral, Walker priya) {
        var at = "/api/v1/referrals/" + referral;
        var whole = "/api/v1/front-door/referrals/" + referral;
        priya.get("What waits on the board?", "/api/v1/referrals?state=undecided");
        priya.post(
                "Screens for safety",
                at + "/screening",
                json(
                        Map.of(
                                "words",
                                "Spoke to the club: safe there until eight, then collected by a parent.",
                                "urgent",
                                false)));
        var before = priya.get("Reads it in full", whole).etag();
        priya.change("Starts on it", at + "/claim", "{}", before, 200);
        priya.change(
                "Decides",
                at + "/decision",
                json(
                        Map.of(
                                "action",
                                "SECTION_17_ASSESSMENT",
                                "exploitationSuspected",
                                true,
                                "rationale",
                                "An unknown adult gives a phone and waits outside. Needs are to be assessed.",
                                "consulted",
                                List.of(
                                        Map.of(
                                                "name",
                                                "Karen Doyle, detective sergeant",
                                                "agency",
                                                "Northmoor Police",
                                                "said",
                                                "The van is looked into.")),
                                "wishes",
                                Map.of(
                                        "state",
                                        "NOT_YET",
                                        "reason",
                                        "To be seen alone at school tomorrow"))),
                priya.get("Reads its version", whole).etag(),
                201);
    }

    private Walker walker(String name, String url, PrintStream out) {
        var person = cast.get(name);
        return new Walker(
                person, url, tokens.make(person.id(), "demonstration walk", LONG_ENOUGH), out);
    }

    private static String name() {
        return NAMES.get(ThreadLocalRandom.current().nextInt(NAMES.size()));
    }

    private static String seconds(Duration length) {
        return "%.1f seconds".formatted(length.toMillis() / 1000.0);
    }

    private static String json(Map<String, ?> body) {
        return JSON.writeValueAsString(body);
    }
}
