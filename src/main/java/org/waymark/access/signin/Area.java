package org.waymark.access.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.sql.Sql;

/** The area this database is for: a demonstration says so on every page. */
@Component
public class Area {
    private static final String NOTICE =
            "Demonstration area: every child, person and place is fictional, and signing in needs no second factor.";

    private final Sql sql;

    Area(Sql sql) {
        this.sql = sql;
    }

    public boolean isDemonstration() {
        return sql.exists("select 1 from area where kind = 'DEMONSTRATION'");
    }

    public @Nullable String notice() {
        return isDemonstration() ? NOTICE : null;
    }
}
