package org.waymark.child.voice;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.KeptForms;
import org.waymark.access.Proofs;
import org.waymark.casefile.CaseReference;
import org.waymark.child.ChildFiles;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.NotFound;
import org.waymark.web.RuleBroken;
import org.waymark.web.forms.Form;
import org.waymark.work.NewTask;
import org.waymark.work.Tasks;

/**
 * A worker opens the page, the child writes and finishes. What the child writes before that is a
 * draft on the server, the worker's own row.
 */
@Service
public class Voices {
    public static final String READ_TASK = "READ_VOICE";
    public static final String HOW = "how";
    static final String DRAFT = "voice";

    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final ChildFiles files;
    private final VoiceQueries queries;
    private final KeptForms kept;
    private final Tasks tasks;
    private final CommandKeys keys;
    private final ApplicationEventPublisher events;

    Voices(
            Sql sql,
            Clock clock,
            Proofs proofs,
            ChildFiles files,
            VoiceQueries queries,
            KeptForms kept,
            Tasks tasks,
            CommandKeys keys,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.files = files;
        this.queries = queries;
        this.kept = kept;
        this.tasks = tasks;
        this.keys = keys;
        this.events = events;
    }

    /** By whoever in social care holds the file, before the device is handed over. */
    @Transactional
    public VoiceId open(CommandKey key, CaseReference file, @Nullable String readers) {
        var me = proofs.socialCare();
        var child = files.whole(file).child();
        if (readers == null || readers.isBlank())
            throw new RuleBroken(VoiceRules.READERS_NEEDED, "readers");
        var id = VoiceId.random();
        return new VoiceId(
                keys.once(
                        key,
                        "OpenVoice",
                        id.value(),
                        () ->
                                sql.update(
                                        """
                                        insert into child_voice (id, child_id, author_agency, worker_id, readers, opened_at)
                                        values (?, ?, ?, ?, ?, ?)
                                        """,
                                        id,
                                        child,
                                        me.agency().id(),
                                        me.id(),
                                        readers.strip(),
                                        clock.instant())));
    }

    /** Keeps one answer; an empty one takes back what stood there. */
    @Transactional
    public void answer(VoiceId id, String name, String words) {
        writing(id);
        var form = draft(id);
        kept.keep(DRAFT, id.value(), form.with(name, words));
    }

    /** What the child wrote so far; empty once they have finished. */
    @Transactional(readOnly = true)
    public Form draft(VoiceId id) {
        return kept.find(DRAFT, id.value()).form();
    }

    /** The child has finished: from now on only those who hold the file read it. */
    @Transactional
    public void finish(VoiceId id) {
        var voice = writing(id);
        var form = draft(id);
        var me = CurrentPractitioner.get();
        var now = clock.instant();
        for (var question : Question.values())
            if (form.has(question.name()))
                sql.update(
                        """
                        insert into child_voice_answer (voice_id, question, child_id, author_agency, words)
                        values (?, ?, ?, ?, ?)
                        """,
                        id,
                        question,
                        voice.child(),
                        me.agency().id(),
                        form.text(question.name()));
        sql.update(
                """
                update child_voice set state = 'GIVEN', given_how = ?, given_at = ?, version = version + 1
                where id = ? and state = 'OPEN'
                """,
                how(form),
                now,
                id);
        kept.discard(id.value(), DRAFT);
        tasks.open(
                new NewTask(
                        voice.child(),
                        READ_TASK,
                        "Read what the child wrote",
                        id.value(),
                        id.value(),
                        voice.worker(),
                        false,
                        null));
        events.publishEvent(new VoiceEvent.ChildHeard(voice.child(), id, me.agency().id(), now));
    }

    private VoiceView writing(VoiceId id) {
        var voice = queries.get(id);
        if (voice.state() != VoiceState.OPEN
                || !voice.worker().equals(CurrentPractitioner.get().id())) throw new NotFound();
        return voice;
    }

    private static GivenHow how(Form form) {
        for (var how : GivenHow.values()) if (form.is(HOW, how.name())) return how;
        return GivenHow.NOT_SAID;
    }
}
