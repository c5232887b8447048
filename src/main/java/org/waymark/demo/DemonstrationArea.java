package org.waymark.demo;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.springframework.stereotype.Component;
import org.waymark.access.signin.Area;

/** Loads Northmoor on the first start, and again when asked. */
@Component
class DemonstrationArea {
    /** What the migrations wrote stays; everything else of a demonstration goes. */
    private static final String EMPTY =
            """
            do $$ begin
                execute (select 'truncate ' || string_agg(quote_ident(tablename), ', ') || ' cascade' from pg_tables
                    where schemaname = 'public' and tablename not in
                        ('flyway_schema_history', 'clock_rule', 'police_risk_level', 'offence_kind', 'disruption_tool', 'first_responder', 'role_compartment', 'procedures_version', 'scheduled_tasks',
                         'seal_secret'));
                alter sequence file_reference restart;
            end $$
            """;

    private final Area area;
    private final Cast cast;
    private final Storylines storylines;
    private final Flyway flyway;

    DemonstrationArea(Area area, Cast cast, Storylines storylines, Flyway flyway) {
        this.area = area;
        this.cast = cast;
        this.storylines = storylines;
        this.flyway = flyway;
    }

    /** A new area becomes the demonstration; one whose loading was cut short is loaded again. */
    void loadIfNew() {
        if (area.isNew() || (area.isDemonstration() && !area.isLoaded())) load();
    }

    /** Empties the area and loads it again. Only ever called where it is a demonstration. */
    void load() {
        empty();
        area.makeDemonstration("Northmoor");
        cast.load();
        storylines.load();
        area.loaded();
    }

    /** As the owner of the tables: the application itself may delete nothing. */
    private void empty() {
        var owner = flyway.getConfiguration().getDataSource();
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(EMPTY);
        } catch (SQLException e) {
            throw new IllegalStateException("the demonstration area could not be emptied", e);
        }
    }
}
