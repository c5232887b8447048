package org.waymark.requests;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.people.CurrentPractitioner;
import org.waymark.sql.Sql;

/**
 * The same command key twice has one effect: the second waits for the first to commit and gets the
 * first's id. Rows hold ids, never answers.
 */
@Service
public class CommandKeys {
    private final Sql sql;
    private final Clock clock;

    CommandKeys(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Runs the work once for this key and this person.
     *
     * @param command its name, so that one key cannot be used for two different things
     * @param result the id the work will make
     * @return that id, or the id that the first use of the key made
     * @throws IllegalArgumentException when the key was used for another command
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID once(CommandKey key, String command, UUID result, Runnable work) {
        var me = CurrentPractitioner.get().id();
        var fresh =
                sql.update(
                        """
                        insert into command_key (practitioner_id, key, command, result_id, recorded_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """,
                        me,
                        key.value(),
                        command,
                        result,
                        clock.instant());
        if (fresh == 1) {
            work.run();
            return result;
        }
        return earlier(
                key,
                command,
                () ->
                        new IllegalArgumentException(
                                "this idempotency key was used for something else"));
    }

    /** What an earlier use of this key made, if there was one. */
    @Transactional(readOnly = true)
    public Optional<UUID> used(CommandKey key, String command) {
        return sql.first(
                "select result_id from command_key where practitioner_id = ? and key = ? and command = ?",
                r -> r.uuid("result_id"),
                CurrentPractitioner.get().id(),
                key.value(),
                command);
    }

    private UUID earlier(CommandKey key, String command, Supplier<RuntimeException> other) {
        return used(key, command).orElseThrow(other);
    }
}
