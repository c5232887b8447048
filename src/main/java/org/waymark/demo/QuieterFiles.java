package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.waymark.calendar.England;
import org.waymark.casefile.Precision;
import org.waymark.child.ChildDescription;
import org.waymark.child.Sex;
import org.waymark.child.Wishes;
import org.waymark.identification.AboutChild;
import org.waymark.identification.AboutWorker;
import org.waymark.identification.Account;
import org.waymark.identification.ConcernId;
import org.waymark.identification.Exploitation;
import org.waymark.identification.OwnView;
import org.waymark.identification.RaiseConcern;
import org.waymark.identification.Safe;
import org.waymark.identification.ToldBy;
import org.waymark.referral.CourseOfAction;
import org.waymark.referral.Destination;
import org.waymark.referral.ReferralId;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files of demo/files.yaml, each taken as far as it says. */
@Component
class QuieterFiles {
    private static final List<String> STEPS =
            List.of("RAISED", "ASKED", "ADVISED", "REFERRED", "ACKNOWLEDGED", "CLAIMED");

    private final Stage stage;
    private final Process process;

    QuieterFiles(Stage stage, Process process) {
        this.stage = stage;
        this.process = process;
    }

    void load() {
        read().forEach(f -> load(new Entry(f)));
    }

    private void load(Entry f) {
        var raised = when(f.text("when"));
        var concern = process.raise(f.text("by"), raised, concern(f, raised));
        if (f.until("ASKED")) consult(f, concern, raised);
        if (!f.until("REFERRED")) return;
        var sent = raised.plus(Duration.ofMinutes(30));
        var referral = process.refer(f.text("by"), sent, concern, f.find("urgent"), null);
        acknowledge(f, referral, sent);
        if (f.until("ACKNOWLEDGED"))
            process.screen(
                    "Priya Nair",
                    sent.plus(Duration.ofMinutes(25)),
                    referral,
                    "Spoke to the referrer. The child is where they should be for now.");
        if (f.until("CLAIMED"))
            process.claim(f.text("worker"), sent.plus(Duration.ofMinutes(50)), referral, 1);
        f.course().ifPresent(course -> decide(f, referral, course, sent.plus(Duration.ofHours(2))));
    }

    /**
     * Where it has come no further than being referred, the front door has not said that it has it.
     */
    private void acknowledge(Entry f, ReferralId referral, Instant sent) {
        if (f.find("silent") == null)
            process.acknowledge(
                    "Imran Sheikh",
                    sent.plus(Duration.ofMinutes(20)),
                    referral,
                    Destination.POLICE);
        process.acknowledge(
                "Gareth Pugh", sent.plus(Duration.ofMinutes(15)), referral, Destination.DUTY_TEAM);
        if (f.until("ACKNOWLEDGED"))
            process.acknowledge(
                    "Priya Nair",
                    sent.plus(Duration.ofMinutes(22)),
                    referral,
                    Destination.CHILDRENS_SOCIAL_CARE);
    }

    private void consult(Entry f, ConcernId concern, Instant raised) {
        var asked =
                process.ask(
                        f.text("by"),
                        raised.plus(Duration.ofMinutes(10)),
                        concern,
                        f.text("lead"),
                        Safe.valueOf(f.text("home")),
                        "May I have your advice on this?");
        if (!f.until("ADVISED")) return;
        var remains = !f.text("until").equals("NOT_REFERRED");
        process.answer(
                f.text("lead"),
                raised.plus(Duration.ofMinutes(25)),
                asked,
                remains,
                remains
                        ? "Refer to children's social care and the police."
                        : "No referral now. Keep noting what you see and come back to me.",
                remains
                        ? "What was seen fits the area's indicators."
                        : "There is an explanation that was checked with the family.",
                remains ? null : stage.today().plusDays(14));
    }

    private void decide(Entry f, ReferralId referral, CourseOfAction course, Instant at) {
        process.decide(
                f.text("worker"),
                at,
                referral,
                2,
                course,
                f.suspected(),
                "Decided on what the referrer saw and what the file and the police hold. "
                        + course.next()
                        + ".",
                new Wishes.NotYet(
                        "The child could not be reached before the decision; the next worker sees them."),
                List.of(
                        process.consulted(
                                "Imran Sheikh", at, "Checked; nothing further for tonight.")));
    }

    private RaiseConcern concern(Entry f, Instant raised) {
        var name = f.text("child").split(" ", 2);
        var description =
                new ChildDescription(
                        name[0],
                        name[1],
                        null,
                        null,
                        stage.aged(Integer.parseInt(f.text("age"))),
                        Sex.valueOf(f.text("sex")),
                        null,
                        f.text("school"),
                        null);
        var about =
                new AboutChild(
                        null,
                        description,
                        null,
                        Safe.valueOf(f.text("safe")),
                        Safe.valueOf(f.text("home")),
                        null,
                        false,
                        null,
                        f.suspected() ? Exploitation.SUSPECTED : Exploitation.NOT_SUSPECTED,
                        OwnView.NOT_ASKED,
                        null,
                        null,
                        null,
                        List.of());
        return new RaiseConcern(key(), account(f, raised), List.of(about), worker(f), null);
    }

    private static @Nullable AboutWorker worker(Entry f) {
        var about = f.find("about");
        return about == null ? null : new AboutWorker(null, about, f.find("employer"));
    }

    private Account account(Entry f, Instant raised) {
        return new Account(
                f.text("what"),
                ToldBy.valueOf(f.text("told")),
                f.find("words"),
                England.dateOf(raised),
                Precision.DAY,
                null,
                null,
                null,
                null,
                null);
    }

    private Instant when(String words) {
        if (words.endsWith("m"))
            return stage.minutesAgo(Integer.parseInt(words.substring(0, words.length() - 1)));
        var parts = words.split(" ", 2);
        return stage.workingDay(Integer.parseInt(parts[0]), parts[1]);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> read() {
        try (var file = new ClassPathResource("demo/files.yaml").getInputStream()) {
            return (List<Map<String, Object>>)
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One entry of the file. */
    private record Entry(Map<String, Object> values) {
        String text(String key) {
            var value = find(key);
            if (value == null) throw new IllegalStateException("demo/files.yaml: no " + key);
            return value;
        }

        @Nullable String find(String key) {
            var value = values.get(key);
            return value == null ? null : value.toString();
        }

        boolean suspected() {
            return !"false".equals(find("suspected"));
        }

        boolean until(String step) {
            var reached = text("until");
            if (reached.equals("NOT_REFERRED")) reached = "ADVISED";
            var at = STEPS.indexOf(reached);
            return at < 0 || at >= STEPS.indexOf(step);
        }

        java.util.Optional<CourseOfAction> course() {
            return Arrays.stream(CourseOfAction.values())
                    .filter(c -> c.name().equals(text("until")))
                    .findFirst();
        }
    }
}
