package org.waymark.start;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The database that this run uses, and the folder for what it keeps beside it. */
public final class Databases implements AutoCloseable {
    /**
     * What is acknowledged is on the disk: the library's own settings are for tests, and lose it
     * when the power fails.
     */
    private static final Map<String, String> ON_DISK =
            Map.of("fsync", "on", "synchronous_commit", "on");

    private final Path folder;
    private final Connection connection;
    private final @Nullable EmbeddedDatabase own;

    private Databases(Path folder, Connection connection, @Nullable EmbeddedDatabase own) {
        this.folder = folder;
        this.connection = connection;
        this.own = own;
    }

    /**
     * To serve: the given database, or the folder's own, which nobody else may be serving.
     *
     * @throws CannotStart if another Waymark runs in this folder
     */
    public static Databases toServe(Map<String, String> environment) {
        return open(environment, true, ON_DISK);
    }

    /** To be tested: what is in it may go with the machine, and is written faster for it. */
    public static Databases toTest(Map<String, String> environment) {
        return open(environment, true, Map.of());
    }

    /** To run a command: that of the Waymark that is running, or started for the command. */
    public static Databases toRun(Map<String, String> environment) {
        return open(environment, false, ON_DISK);
    }

    private static Databases open(
            Map<String, String> environment, boolean alone, Map<String, String> settings) {
        var folder = folder(environment);
        var url = environment.get("WAYMARK_DATABASE_URL");
        if (url != null) return new Databases(folder, Connection.given(url, environment), null);
        var own = EmbeddedDatabase.start(folder, settings);
        if (own.isPresent()) return new Databases(folder, own.get().connection(), own.get());
        if (alone)
            throw new CannotStart(
                    "Waymark is already running with the data in %s. Stop it, or set WAYMARK_DATA to another folder."
                            .formatted(folder));
        return new Databases(folder, EmbeddedDatabase.running(folder), null);
    }

    static Path folder(Map<String, String> environment) {
        var given = environment.get("WAYMARK_DATA");
        return Path.of(given == null || given.isBlank() ? "data" : given).toAbsolutePath();
    }

    /** As the settings of Spring Boot. */
    public Map<String, Object> settings() {
        var all = new HashMap<>(connection.settings());
        all.put("waymark.data", folder.toString());
        return all;
    }

    /**
     * For tests that look from outside, as nobody of Waymark can.
     *
     * @throws IllegalStateException where the database is not Waymark's own
     */
    public javax.sql.DataSource superuser(String database) {
        if (own == null) throw new IllegalStateException("the database is not Waymark's own");
        return own.superuser(database);
    }

    @Override
    public void close() {
        if (own != null) own.close();
    }
}
