package org.waymark.browser;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * The W3C's own HTML checker. Its jar has a hundred libraries in it, so it stays apart from ours.
 */
final class Nu {
    private static final Path JAR = Path.of(System.getProperty("waymark.vnu", ".cache/vnu.jar"));
    private static final ClassLoader LOADER = loader();

    private Nu() {}

    /** What is wrong with it, with the line; hints that are no errors are left out. */
    static List<String> errors(String html) {
        return JsonMapper.shared()
                .readTree(check(html))
                .get("messages")
                .valueStream()
                .filter(message -> message.get("type").asString().equals("error"))
                .map(message ->
                        "line %s: %s: %s"
                                .formatted(
                                        message.path("lastLine").asString(""),
                                        message.get("message").asString(),
                                        message.path("extract").asString("")))
                .toList();
    }

    private static String check(String html) {
        try {
            var type = LOADER.loadClass("nu.validator.client.EmbeddedValidator");
            var checker = type.getConstructor().newInstance();
            type.getMethod("setForceHTML", boolean.class).invoke(checker, true);
            var stream = new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8));
            return (String) type.getMethod("validate", InputStream.class).invoke(checker, stream);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The HTML checker does not run", e);
        }
    }

    private static ClassLoader loader() {
        if (!Files.exists(JAR))
            throw new IllegalStateException(JAR + " is missing: fetch it with scripts/vnu");
        try {
            return URLClassLoader.newInstance(
                    new java.net.URL[] {JAR.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        } catch (java.net.MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
