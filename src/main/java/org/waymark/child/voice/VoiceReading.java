package org.waymark.child.voice;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.access.KeptForms;
import org.waymark.access.Proofs;
import org.waymark.access.Version;
import org.waymark.calendar.England;
import org.waymark.child.Wishes;
import org.waymark.child.WishesAndFeelings;
import org.waymark.people.CurrentPractitioner;
import org.waymark.requests.CommandKey;
import org.waymark.requests.CommandKeys;
import org.waymark.sql.Sql;
import org.waymark.web.Checks;
import org.waymark.web.RuleBroken;
import org.waymark.work.Tasks;

/** The worker reads what the child wrote, and it becomes the child's wishes and feelings. */
@Service
public class VoiceReading {
    private final Sql sql;
    private final Clock clock;
    private final Proofs proofs;
    private final VoiceQueries queries;
    private final WishesAndFeelings wishes;
    private final KeptForms kept;
    private final Tasks tasks;
    private final CommandKeys keys;

    VoiceReading(
            Sql sql,
            Clock clock,
            Proofs proofs,
            VoiceQueries queries,
            WishesAndFeelings wishes,
            KeptForms kept,
            Tasks tasks,
            CommandKeys keys) {
        this.sql = sql;
        this.clock = clock;
        this.proofs = proofs;
        this.queries = queries;
        this.wishes = wishes;
        this.kept = kept;
        this.tasks = tasks;
        this.keys = keys;
    }

    @Transactional
    public void read(ReadVoice c) {
        proofs.socialCare();
        var voice = queries.get(c.voice());
        new Checks()
                .require(!blank(c.present()), VoiceRules.PRESENT_NEEDED, "present")
                .require(!blank(c.weight()), VoiceRules.WEIGHT_NEEDED, "weight")
                .orThrow();
        keys.once(c.key(), "ReadVoice", c.voice().value(), () -> read(c, voice));
    }

    /** The child stopped half-way, or it was only tried out: what was written is forgotten. */
    @Transactional
    public void setAside(CommandKey key, VoiceId id, Version version, @Nullable String why) {
        proofs.socialCare();
        var voice = queries.get(id);
        if (blank(why)) throw new RuleBroken(VoiceRules.WHY_NEEDED, "why");
        keys.once(
                key,
                "SetVoiceAside",
                id.value(),
                () -> {
                    changed(
                            sql.update(
                                    """
                                    update child_voice set state = 'SET_ASIDE', present = ?, version = version + 1
                                    where id = ? and version = ? and state = 'OPEN'
                                    """,
                                    Objects.requireNonNull(why).strip(),
                                    voice.id(),
                                    version.number()));
                    kept.discard(id.value(), Voices.DRAFT);
                });
    }

    private void read(ReadVoice c, VoiceView voice) {
        var present = Objects.requireNonNull(c.present()).strip();
        if (voice.state() != VoiceState.GIVEN) throw new RuleBroken(VoiceRules.VOICE_CHANGED);
        UUID record = wishes.record(voice.child(), null, wishes(c, voice, present));
        changed(
                sql.update(
                        """
                        update child_voice set state = 'READ', read_by = ?, read_at = ?, present = ?, wishes_id = ?, version = version + 1
                        where id = ? and version = ? and state = 'GIVEN'
                        """,
                        CurrentPractitioner.get().id(),
                        clock.instant(),
                        present,
                        record,
                        voice.id(),
                        c.version().number()));
        tasks.done(voice.id().value(), Voices.READ_TASK, "read");
    }

    private static Wishes wishes(ReadVoice c, VoiceView voice, String present) {
        if (voice.answers().isEmpty())
            return new Wishes.NotYet("Asked in writing, the child left every question out");
        var how = voice.how() == null ? GivenHow.NOT_SAID : voice.how();
        return new Wishes.Known(
                voice.answers().stream()
                        .map(a -> a.question().kept() + ": " + a.words())
                        .collect(Collectors.joining("\n")),
                how.kept() + ". In the room: " + present,
                England.dateOf(Objects.requireNonNull(voice.givenAt())),
                Objects.requireNonNull(c.weight()).strip());
    }

    private static void changed(int rows) {
        if (rows == 0) throw new RuleBroken(VoiceRules.VOICE_CHANGED);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
