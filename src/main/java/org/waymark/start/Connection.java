package org.waymark.start;

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
        return new Connection(
                url,
                need(environment, "WAYMARK_DATABASE_OWNER_PASSWORD"),
                need(environment, "WAYMARK_DATABASE_APP_PASSWORD"));
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
