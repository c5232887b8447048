package org.waymark.start;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * Where the database is and how its two roles sign in: the owner of the schema, who migrates it,
 * and the application, who is under row security.
 *
 * @param url a JDBC URL without user or password
 */
public record Connection(String url, String ownerPassword, String appPassword) {
    public static final String OWNER = "waymark_owner";
    public static final String APP = "waymark_app";

    /** The database of WAYMARK_DATABASE_URL, set up beforehand by deploy/roles.sql. */
    static Connection given(String url, Map<String, String> environment) {
        if (!url.startsWith("jdbc:postgresql://"))
            throw new CannotStart(
                    "WAYMARK_DATABASE_URL looks like jdbc:postgresql://host/name, and holds no password.");
        var owner = need(environment, "WAYMARK_DATABASE_OWNER_PASSWORD");
        var app = need(environment, "WAYMARK_DATABASE_APP_PASSWORD");
        tryAs(url, OWNER, owner, "WAYMARK_DATABASE_OWNER_PASSWORD");
        tryAs(url, APP, app, "WAYMARK_DATABASE_APP_PASSWORD");
        return new Connection(url, owner, app);
    }

    private static void tryAs(String url, String role, String password, String variable) {
        try (var answers = DriverManager.getConnection(url, role, password)) {
            answers.getMetaData();
        } catch (SQLException e) {
            throw new CannotStart(words(String.valueOf(e.getSQLState()), role, variable), e);
        }
    }

    private static String words(String state, String role, String variable) {
        if (state.startsWith("28"))
            return "The PostgreSQL of WAYMARK_DATABASE_URL does not let %s in. Prepare it with src/main/resources/deploy/roles.sql, and set %s to the password given there."
                    .formatted(role, variable);
        if (state.equals("3D000"))
            return "The PostgreSQL of WAYMARK_DATABASE_URL has no database of that name. Make it, as src/main/resources/deploy/roles.sql says.";
        return "No PostgreSQL answers at WAYMARK_DATABASE_URL (%s). Is it started, and are host, port and name right?"
                .formatted(state);
    }

    private static String need(Map<String, String> environment, String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank())
            throw new CannotStart("WAYMARK_DATABASE_URL is set, so " + name + " is needed too.");
        return value;
    }

    /** As the settings of Spring Boot. */
    public Map<String, Object> settings() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", APP,
                "spring.datasource.password", appPassword,
                "spring.flyway.url", url,
                "spring.flyway.user", OWNER,
                "spring.flyway.password", ownerPassword);
    }
}
