package org.waymark.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.waymark.start.Connection;
import org.waymark.start.EmbeddedDatabase;

/** Waymark in a process of its own with a data folder of its own, to be killed. */
public final class OwnProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String READY = "Demonstration area Northmoor";

    private final Path folder;
    private final Process process;
    private final int port;

    private OwnProcess(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    /** Returns when it is ready. */
    public static OwnProcess start(Path folder) {
        try {
            Files.createDirectories(folder);
            var port = freePort();
            var output = Files.createTempFile(folder, "start", ".log");
            var own =
                    new OwnProcess(folder, launch(folder, port, output.toFile(), List.of()), port);
            own.await(output);
            return own;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Runs one command of {@code ./waymark} in this folder, and returns its exit code and what it
     * said.
     */
    public static Said run(Path folder, String... command) {
        try {
            var output = Files.createTempFile(folder, "command", ".log");
            var process = launch(folder, 0, output.toFile(), List.of(command));
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                throw new IllegalStateException("did not end: " + Files.readString(output));
            return new Said(process.exitValue(), Files.readString(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public record Said(int exit, String words) {}

    private static Process launch(Path folder, int port, File output, List<String> arguments)
            throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder =
                new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classes(),
                        "org.waymark.Waymark");
        builder.command().addAll(arguments);
        builder.environment()
                .putAll(Map.of("WAYMARK_DATA", folder.toString(), "PORT", Integer.toString(port)));
        return builder.redirectErrorStream(true).redirectOutput(output).start();
    }

    /** The application's own class path, without its tests. */
    private static String classes() {
        var all =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void await(Path output) throws IOException {
        var until = Instant.now().plus(PATIENCE);
        while (!Files.readString(output).contains(READY)) {
            if (!process.isAlive() || Instant.now().isAfter(until)) {
                process.destroyForcibly();
                throw new IllegalStateException("did not start: " + Files.readString(output));
            }
            sleep();
        }
    }

    /** As by kill -9: no farewell, and its PostgreSQL left behind. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    public Api api(String email) {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        var token = "wm_" + HexFormat.of().formatHex(bytes);
        sql().sql(
                        """
                        insert into api_token (id, practitioner_id, name, digest, created_at, expires_at)
                        select ?, id, 'test', ?, now(), now() + interval '1 hour' from practitioner where email = ?::citext
                        """)
                .params(UUID.randomUUID(), digest(token), email)
                .update();
        return new Api("http://127.0.0.1:" + port, token);
    }

    /** One connection of the application's own role, under row security. */
    public JdbcClient sql() {
        var source = new PGSimpleDataSource();
        var connection = EmbeddedDatabase.running(folder);
        source.setUrl(connection.url());
        source.setUser(Connection.APP);
        source.setPassword(connection.appPassword());
        try {
            return JdbcClient.create(new SingleConnectionDataSource(source.getConnection(), true));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
