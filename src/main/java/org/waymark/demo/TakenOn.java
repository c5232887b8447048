package org.waymark.demo;

import static org.waymark.demo.Stage.key;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.access.Version;
import org.waymark.casefile.CaseReference;
import org.waymark.casefile.ChildId;
import org.waymark.child.ChildFile;
import org.waymark.child.ChildFiles;
import org.waymark.child.CloseFile;
import org.waymark.child.ClosedFiles;
import org.waymark.child.SafeToTell;
import org.waymark.child.SetWarning;
import org.waymark.child.Warnings;
import org.waymark.child.voice.GivenHow;
import org.waymark.child.voice.Question;
import org.waymark.child.voice.ReadVoice;
import org.waymark.child.voice.VoiceReading;
import org.waymark.child.voice.Voices;
import org.waymark.sql.Sql;

/**
 * Who has the children whose referrals were decided, who is around them, a warning, a restricted
 * file, and what one of them wrote herself.
 */
@Component
class TakenOn {
    private static final String WORKER = "Lorna Blythe";

    private final Stage stage;
    private final Cast cast;
    private final Sql sql;
    private final TransactionTemplate transaction;
    private final Allocating allocating;
    private final Around around;
    private final ChildFiles files;
    private final Warnings warnings;
    private final ClosedFiles closed;
    private final Voices voices;
    private final VoiceReading reading;

    TakenOn(
            Stage stage,
            Cast cast,
            Sql sql,
            TransactionTemplate transaction,
            Allocating allocating,
            Around around,
            ChildFiles files,
            Warnings warnings,
            ClosedFiles closed,
            Voices voices,
            VoiceReading reading) {
        this.stage = stage;
        this.cast = cast;
        this.sql = sql;
        this.transaction = transaction;
        this.allocating = allocating;
        this.around = around;
        this.files = files;
        this.warnings = warnings;
        this.closed = closed;
        this.voices = voices;
        this.reading = reading;
    }

    void load() {
        daniela();
        amira();
        callum();
        leona();
    }

    private void daniela() {
        var child = child("Costa");
        allocating.allocate(
                child,
                WORKER,
                stage.workingDay(4, "15:30"),
                "Section 17 assessment. Her parents ask for help. He must not learn that she talked to us.");
        var at = stage.workingDay(3, "10:00");
        add(
                child,
                at,
                "Elena Costa",
                "mother",
                "01632 960941",
                SafeToTell.YES,
                "She asked the school for help.");
        add(
                child,
                at,
                "Luis Costa",
                "father",
                "01632 960942",
                SafeToTell.YES,
                "He takes her home himself now.");
        add(
                child,
                at,
                "The friend with the car",
                "older person described as a friend",
                null,
                SafeToTell.NO,
                "He asks her all the time where she is and with whom.");
        wrote(child);
    }

    private void amira() {
        var child = child("Haddad");
        allocating.allocate(
                child,
                WORKER,
                stage.workingDay(2, "16:15"),
                "Section 17 assessment. See her alone at the youth club, not at home.");
        var at = stage.workingDay(1, "11:00");
        add(
                child,
                at,
                "Rana Haddad",
                "mother",
                "01632 960951",
                SafeToTell.YES,
                "Told by the club lead, and worried.");
        around.add(
                child,
                at,
                WORKER,
                new Around.Grown("Sami Haddad", "mother's cousin", null),
                SafeToTell.NOT_YET_DECIDED,
                null);
    }

    private void callum() {
        var child = child("Rudd");
        add(
                child,
                stage.daysAgo(1, "10:30"),
                "Janet Rudd",
                "mother",
                "01632 960961",
                SafeToTell.YES,
                "She was with the police all night.");
        as(
                "Anita Rao",
                stage.daysAgo(1, "11:00"),
                () ->
                        warnings.set(
                                new SetWarning(
                                        key(),
                                        child,
                                        "Visit in pairs, and not in the evening",
                                        "The police saw a person of concern outside the house twice this week",
                                        stage.today().plusDays(28),
                                        false,
                                        "It would frighten his mother; told when the police agree")));
    }

    /** A relative of hers works for the council: few read her file. */
    private void leona() {
        var child = child("Ashby");
        as(
                "Anita Rao",
                stage.daysAgo(1, "15:00"),
                () -> {
                    var file = file(child);
                    closed.close(
                            new CloseFile(
                                    key(),
                                    file.reference(),
                                    new Version(file.version()),
                                    ChildFile.RESTRICTED,
                                    cast.get("Anita Rao").id(),
                                    List.of(cast.get(WORKER).id()),
                                    "Her stepmother works in our business support team"));
                });
    }

    private void wrote(ChildId child) {
        var at = stage.workingDay(2, "13:10");
        as(
                WORKER,
                at,
                () -> {
                    CaseReference reference = file(child).reference();
                    var voice = voices.open(key(), reference, WORKER);
                    voices.answer(
                            voice,
                            Question.WISH.name(),
                            "To do my exams and go out without being asked where I am");
                    voices.answer(
                            voice,
                            Question.NOT_WANTED.name(),
                            "That he finds out I talked to somebody");
                    voices.answer(
                            voice, Question.TRUST.name(), "My tutor. My mum most of the time");
                    voices.answer(
                            voice,
                            Question.SAFE_WAY.name(),
                            "Ask my tutor to get me. Do NOT text me, he looks at my phone");
                    voices.answer(voice, Question.SAFE_TIME.name(), "First lesson. Not lunch");
                    voices.answer(voice, Voices.HOW, GivenHow.ALONE.name());
                    voices.finish(voice);
                    reading.read(
                            new ReadVoice(
                                    key(),
                                    voice,
                                    new Version(1),
                                    "Nobody else; Lorna waited outside the open door",
                                    "No messages to her telephone. Meetings are in the first lesson, through her tutor."));
                });
    }

    private void add(
            ChildId child,
            Instant at,
            String name,
            String relationship,
            @org.jspecify.annotations.Nullable String telephone,
            SafeToTell safe,
            String reason) {
        around.add(
                child, at, WORKER, new Around.Grown(name, relationship, telephone), safe, reason);
    }

    private void as(String who, Instant at, Runnable work) {
        stage.run(who, at, () -> transaction.executeWithoutResult(t -> work.run()));
    }

    private ChildFile file(ChildId child) {
        var reference =
                sql.one(
                        "select reference from file where child_id = ?",
                        r -> new CaseReference(r.text("reference")),
                        child);
        return files.find(reference).orElseThrow();
    }

    /** By the family name, which is one child's in the demonstration. */
    private ChildId child(String family) {
        return stage.as(
                "Anita Rao",
                stage.minutesAgo(1),
                () ->
                        transaction.execute(t ->
                                sql.one(
                                        "select id from child where family_name = ? and same_as is null",
                                        r -> r.id("id", ChildId::new),
                                        family)));
    }
}
