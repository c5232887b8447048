package org.waymark.requests;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.people.CurrentPractitioner;
import org.waymark.sql.Sql;
import org.waymark.web.RuleBroken;

/**
 * The same command key twice has one effect: the second waits for the first to commit and gets the
 * first's id. Rows hold ids, never answers.
 *
 * <p>Beside the key stands a digest of what was asked: the method, the path (so the record) and the
 * canonical body, without the key itself and without the version that the sender had before them,
 * which is stale once the first has succeeded. It is of the request and not of the command made
 * from it, because a command may hold what a second reading fills in otherwise, such as the time.
 * Other content under the same key is refused, so that nobody's second text is lost as if done.
 */
@Service
public class CommandKeys {
    private final Sql sql;
    private final Clock clock;

    CommandKeys(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Use(String command, String asked, UUID result) {
        /** Rows of before digests were kept, and keys without a request, have none to compare. */
        boolean isOf(CommandKey key) {
            return asked.isEmpty() || key.asked().isEmpty() || asked.equals(key.asked());
        }
    }

    /**
     * Runs the work once for this key and this person.
     *
     * @param command its name, so that one key cannot be used for two different things
     * @param result the id the work will make
     * @return that id, or the id that the first use of the key made
     * @throws RuleBroken KEY_USED when the key was used for another command or with other content
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID once(CommandKey key, String command, UUID result, Runnable work) {
        var fresh =
                sql.update(
                        """
                        insert into command_key (practitioner_id, key, command, asked, result_id, recorded_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """,
                        CurrentPractitioner.get().id(),
                        key.value(),
                        command,
                        key.asked(),
                        result,
                        clock.instant());
        if (fresh == 1) {
            work.run();
            return result;
        }
        return use(key).filter(u -> u.command().equals(command) && u.isOf(key))
                .map(Use::result)
                .orElseThrow(() -> new RuleBroken(KeyRules.KEY_USED));
    }

    /** What an earlier use of this key made, if there was one. */
    @Transactional(readOnly = true)
    public Optional<UUID> used(CommandKey key, String command) {
        return use(key).filter(u -> u.command().equals(command)).map(Use::result);
    }

    /**
     * What the very same request made before. Empty as well for a key that came with no request.
     *
     * @throws RuleBroken KEY_USED when the key was used with other content
     */
    @Transactional(readOnly = true)
    public Optional<UUID> repeated(CommandKey key) {
        if (key.asked().isEmpty()) return Optional.empty();
        var use = use(key);
        if (use.isPresent() && !use.get().isOf(key)) throw new RuleBroken(KeyRules.KEY_USED);
        return use.filter(u -> u.asked().equals(key.asked())).map(Use::result);
    }

    private Optional<Use> use(CommandKey key) {
        return sql.first(
                "select command, asked, result_id from command_key where practitioner_id = ? and key = ?",
                r -> new Use(r.text("command"), r.text("asked"), r.uuid("result_id")),
                CurrentPractitioner.get().id(),
                key.value());
    }
}
