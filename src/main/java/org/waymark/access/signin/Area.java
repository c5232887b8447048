package org.waymark.access.signin;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.sql.Sql;

/**
 * The area this database is for. A demonstration says so on every page. Its kind is set once, when
 * the area is made, so it is asked once.
 */
@Component
public class Area {
    private static final String NOTICE =
            "Demonstration area: every child, person and place is fictional, and signing in needs no second factor.";

    private final Sql sql;
    private final Clock clock;
    private volatile @Nullable String kind;

    Area(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Nothing has been made of this database yet. */
    public boolean isNew() {
        return kind() == null;
    }

    public boolean isDemonstration() {
        return "DEMONSTRATION".equals(kind());
    }

    /** Whether the demonstration was loaded in full. */
    public boolean isLoaded() {
        return sql.exists("select 1 from area where loaded_at is not null");
    }

    @Transactional
    public void makeDemonstration(String name) {
        sql.update(
                "insert into area (name, kind, made_at) values (?, 'DEMONSTRATION', ?)",
                name,
                clock.instant());
    }

    @Transactional
    public void loaded() {
        sql.update("update area set loaded_at = ?", clock.instant());
    }

    public @Nullable String notice() {
        return isDemonstration() ? NOTICE : null;
    }

    private @Nullable String kind() {
        if (kind == null)
            kind = sql.first("select kind from area", r -> r.text("kind")).orElse(null);
        return kind;
    }
}
