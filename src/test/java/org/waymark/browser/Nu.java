package org.waymark.browser;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The W3C's own HTML checker. Its jar has a hundred libraries in it, so it stays apart from ours.
 * Reading its rules takes longer than a page: each thread reads them once.
 */
final class Nu {
    private static final Path JAR = Path.of(System.getProperty("waymark.vnu", ".cache/vnu.jar"));
    private static final String RULES = "http://s.validator.nu/html5-all.rnc";
    private static final ClassLoader LOADER = loader();
    private static final ThreadLocal<Nu> OF_THREAD = ThreadLocal.withInitial(Nu::new);

    private final List<String> errors = new ArrayList<>();
    private final Object checker;

    private Nu() {
        var handler = new Errors(errors);
        try {
            var type = LOADER.loadClass("nu.validator.validation.SimpleDocumentValidator");
            checker = type.getConstructor().newInstance();
            type.getMethod("setUpMainSchema", String.class, ErrorHandler.class)
                    .invoke(checker, RULES, handler);
            type.getMethod(
                            "setUpValidatorAndParsers",
                            ErrorHandler.class,
                            boolean.class,
                            boolean.class)
                    .invoke(checker, handler, false, false);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The HTML checker does not run", e);
        }
    }

    /** What is wrong with it, with the line; hints that are no errors are left out. */
    static List<String> errors(String html) {
        return OF_THREAD.get().check(html);
    }

    private List<String> check(String html) {
        errors.clear();
        var page = new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        page.setEncoding("utf-8");
        page.setSystemId("http://localhost/page");
        try {
            checker.getClass()
                    .getMethod("checkHtmlInputSource", InputSource.class)
                    .invoke(checker, page);
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof SAXParseException))
                throw new IllegalStateException("The HTML checker failed", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The HTML checker does not run", e);
        }
        return List.copyOf(errors);
    }

    private record Errors(List<String> found) implements ErrorHandler {
        @Override
        public void warning(SAXParseException hint) {
            // A hint is no error.
        }

        @Override
        public void error(SAXParseException error) {
            found.add("line %d: %s".formatted(error.getLineNumber(), error.getMessage()));
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
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
