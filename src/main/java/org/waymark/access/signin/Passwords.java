package org.waymark.access.signin;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.time.Clock;
import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.people.Practitioner;
import org.waymark.sql.Sql;
import org.waymark.web.RuleBroken;

/** Setting a password: long enough, and not one that is easily guessed or widely used. */
@Service
public class Passwords {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int HARD_ENOUGH = 3;

    private final Sql sql;
    private final Clock clock;
    private final PasswordEncoder encoder;
    private final Zxcvbn guesser = new Zxcvbn();

    Passwords(Sql sql, Clock clock, PasswordEncoder encoder) {
        this.sql = sql;
        this.clock = clock;
        this.encoder = encoder;
    }

    /**
     * @throws RuleBroken if it is too short, too long or easily guessed
     */
    @Transactional
    public void set(Practitioner person, String password) {
        check(person, password);
        store(person, encoder.encode(password));
    }

    /** The same password for many, hashed once: the accounts of a demonstration. */
    @Transactional
    public void setForAll(List<Practitioner> people, String password) {
        people.forEach(p -> check(p, password));
        var hash = encoder.encode(password);
        people.forEach(p -> store(p, hash));
    }

    private void check(Practitioner person, String password) {
        if (password.length() < SHORTEST) throw new RuleBroken(SignInRules.PASSWORD_TOO_SHORT);
        if (password.length() > LONGEST) throw new RuleBroken(SignInRules.PASSWORD_TOO_LONG);
        var known = List.of("waymark", person.name(), person.email(), person.agency().name());
        if (guesser.measure(password, known).getScore() < HARD_ENOUGH)
            throw new RuleBroken(SignInRules.PASSWORD_EASILY_GUESSED);
    }

    private void store(Practitioner person, String hash) {
        sql.update(
                """
                insert into credential (practitioner_id, password_hash, changed_at) values (?, ?, ?)
                on conflict (practitioner_id) do update
                set password_hash = excluded.password_hash, changed_at = excluded.changed_at
                """,
                person.id(),
                hash,
                clock.instant());
    }
}
