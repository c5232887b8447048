package org.waymark.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Waymark's own PostgreSQL, for a demonstration or a test: in a folder that stays, on loopback
 * only, with generated passwords. A live area brings its own server (WAYMARK_DATABASE_URL).
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String SUPERUSER = "postgres";

    private final FileLock lock;
    private final EmbeddedPostgres postgres;
    private final Connection connection;

    private EmbeddedDatabase(FileLock lock, EmbeddedPostgres postgres, Connection connection) {
        this.lock = lock;
        this.postgres = postgres;
        this.connection = connection;
    }

    /**
     * Starts it, after stopping one that an earlier, killed run left behind.
     *
     * @return empty if a running Waymark holds this folder
     */
    public static Optional<EmbeddedDatabase> start(Path folder, Map<String, String> settings) {
        try {
            Files.createDirectories(folder);
            var lock = lock(folder.resolve("lock"));
            return lock == null ? Optional.empty() : Optional.of(start(folder, settings, lock));
        } catch (IOException | SQLException e) {
            throw new CannotStart(
                    "PostgreSQL did not start in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The database of the Waymark that runs in this folder. */
    public static Connection running(Path folder) {
        try {
            return connection(new Secrets(folder.resolve("database.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedDatabase start(Path folder, Map<String, String> settings, FileLock lock)
            throws IOException, SQLException {
        var data = folder.resolve("postgres");
        stopOrphan(data.resolve("postmaster.pid"));
        var secrets = new Secrets(folder.resolve("database.properties"));
        var builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(data)
                        .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false)
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .setConnectConfig("password", secrets.get("superuser"))
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("unix_socket_directories", "")
                        .setServerConfig("timezone", "UTC")
                        .setDataDirectoryCustomizer(d -> closeToOthers(d, folder, secrets));
        settings.forEach(builder::setServerConfig);
        var postgres = builder.start();
        secrets.set("port", Integer.toString(postgres.getPort()));
        var connection = connection(secrets);
        Roles.create(postgres.getPostgresDatabase(), connection, "waymark");
        return new EmbeddedDatabase(lock, postgres, connection);
    }

    private static Connection connection(Secrets secrets) throws IOException {
        return new Connection(
                "jdbc:postgresql://127.0.0.1:" + secrets.get("port") + "/waymark",
                secrets.get("owner"),
                secrets.get("app"));
    }

    /** Before the first start: a password for the superuser, and no way in without one. */
    private static void closeToOthers(File data, Path folder, Secrets secrets) {
        try {
            var rules = data.toPath().resolve("pg_hba.conf");
            if (!Files.readString(rules).contains("trust")) return;
            setPassword(data, folder, secrets.get("superuser"));
            Files.writeString(rules, "host all all 127.0.0.1/32 scram-sha-256\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the server's single-user mode, so that it never listens without a password. */
    private static void setPassword(File data, Path folder, String password) throws IOException {
        var server = binary(folder.resolve("binaries"));
        var single = new ProcessBuilder(server, "--single", "-D", data.getPath(), SUPERUSER);
        if ("root".equals(System.getProperty("user.name"))) single.command().addAll(0, UNSHARE);
        var process =
                single.redirectErrorStream(true)
                        .redirectOutput(folder.resolve("password.log").toFile())
                        .start();
        try (var in = process.outputWriter()) {
            in.write("alter role " + SUPERUSER + " password '" + password + "'\n");
        }
        if (process.onExit().orTimeout(60, TimeUnit.SECONDS).join().exitValue() != 0)
            throw new IOException(
                    "no password could be set, see " + folder.resolve("password.log"));
        Files.delete(folder.resolve("password.log"));
    }

    private static final java.util.List<String> UNSHARE = java.util.List.of("unshare", "-U");

    private static String binary(Path binaries) throws IOException {
        try (var files = Files.walk(binaries)) {
            return files.filter(f -> f.endsWith("bin/postgres"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no PostgreSQL in " + binaries))
                    .toString();
        }
    }

    private static @Nullable FileLock lock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) channel.close();
        return lock;
    }

    /** A killed Waymark leaves its server running, and the next one would wait for its port. */
    private static void stopOrphan(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) return;
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var orphan =
                ProcessHandle.of(pid)
                        .filter(p -> p.info().command().orElse("").endsWith("postgres"));
        if (orphan.isEmpty()) return;
        interrupt(pid);
        try {
            orphan.get().onExit().get(60, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("process " + pid + " of an earlier run does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * PostgreSQL's fast shutdown: the end of a process alone would wait for every client to leave.
     */
    private static void interrupt(long pid) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(pid)).start();
    }

    public Connection connection() {
        return connection;
    }

    /** For tests that look from outside, as nobody of Waymark can. */
    public javax.sql.DataSource superuser(String database) {
        return postgres.getDatabase(SUPERUSER, database);
    }

    @Override
    public void close() {
        try {
            postgres.close();
            lock.release();
            lock.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
