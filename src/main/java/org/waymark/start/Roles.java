package org.waymark.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;

/**
 * The roles and the database of an embedded server: the same script that an administrator runs on a
 * server of their own.
 */
final class Roles {
    private Roles() {}

    static void create(DataSource superuser, Connection connection, String database)
            throws SQLException, IOException {
        var script =
                new ClassPathResource("deploy/roles.sql")
                        .getContentAsString(StandardCharsets.UTF_8);
        try (var c = superuser.getConnection();
                var s = c.createStatement()) {
            s.execute(script);
            s.execute(password(Connection.OWNER, connection.ownerPassword()));
            s.execute(password(Connection.APP, connection.appPassword()));
            try (var found =
                    s.executeQuery(
                            "select 1 from pg_database where datname = '" + database + "'")) {
                if (found.next()) return;
            }
            s.execute("create database " + database + " owner " + Connection.OWNER);
            s.execute("revoke connect on database " + database + " from public");
            s.execute(
                    "grant connect on database "
                            + database
                            + " to "
                            + Connection.APP
                            + ", waymark_worker");
        }
    }

    private static String password(String role, String password) {
        return "alter role " + role + " password '" + password.replace("'", "''") + "'";
    }
}
