package org.waymark.access.tokens;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.people.PractitionerId;
import org.waymark.sql.Sql;
import org.waymark.start.Command;

/** {@code ./waymark token EMAIL}: a token for one day, in a demonstration area only. */
@Component
class TokenCommand implements Command {
    private final Sql sql;
    private final ApiTokens tokens;

    TokenCommand(Sql sql, ApiTokens tokens) {
        this.sql = sql;
        this.tokens = tokens;
    }

    @Override
    public String name() {
        return "token";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1) return say("Usage: ./waymark token EMAIL");
        if (!sql.exists("select 1 from area where kind = 'DEMONSTRATION'"))
            return say("Only a demonstration area makes tokens here. Use your account page.");
        var owner =
                sql.first(
                        "select id from practitioner where email = ?::citext and active and not service",
                        r -> r.uuid("id"),
                        arguments.getFirst());
        if (owner.isEmpty()) return say("There is no account " + arguments.getFirst() + ".");
        System.out.println(token(owner.get()));
        return 0;
    }

    private String token(UUID owner) {
        return tokens.make(new PractitionerId(owner), "command line", Duration.ofDays(1));
    }

    private static int say(String words) {
        System.err.println(words);
        return 1;
    }
}
