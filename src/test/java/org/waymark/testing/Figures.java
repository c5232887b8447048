package org.waymark.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a test measured, kept in target/figures for ./check to print. */
public final class Figures {
    private static final Path FOLDER = Path.of("target", "figures");

    private Figures() {}

    /** Replaces what the same test wrote before. */
    public static void write(String name, String text) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + ".txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
