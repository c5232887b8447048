package org.waymark.start;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The embedded database's port and generated passwords, readable by their owner only. */
final class Secrets {
    private final Path file;
    private final Properties values = new Properties();

    Secrets(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file))
            try (var in = Files.newBufferedReader(file)) {
                values.load(in);
            }
    }

    /** The secret of this name, generated when first asked for: 32 random bytes in hex. */
    String get(String name) throws IOException {
        var value = values.getProperty(name);
        return value != null ? value : set(name, generated());
    }

    String set(String name, String value) throws IOException {
        values.setProperty(name, value);
        var text = new StringWriter();
        values.store(text, null);
        var fresh =
                Files.createTempFile(
                        file.toAbsolutePath().getParent(),
                        "database",
                        ".new",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, text.toString());
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return value;
    }

    private static String generated() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
