package org.waymark.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The system's own Chromium, started once for the whole run. It ends with the tests' process. */
final class Chromium {
    private static final ThreadLocal<Browser> STARTED = ThreadLocal.withInitial(Chromium::start);

    private static final ScheduledExecutorService WATCH =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

    private Chromium() {}

    /** One per thread, because Playwright is not made for several. */
    static Browser browser() {
        return STARTED.get();
    }

    /**
     * A browser that does not come back from closing a page is left behind, and the next test of
     * this thread starts another: seen once in some hundred runs of a test.
     */
    static void close(BrowserContext context) {
        var watch = WATCH.schedule(Thread.currentThread()::interrupt, 30, TimeUnit.SECONDS);
        try {
            context.close();
        } catch (PlaywrightException hung) {
            if (!watch.isDone()) throw hung;
            STARTED.remove();
        } finally {
            watch.cancel(false);
            Thread.interrupted();
        }
    }

    private static Browser start() {
        var options =
                new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        var chromium = System.getProperty("waymark.chromium", "/usr/bin/chromium");
        // Chromium refuses to sandbox itself as root, as which tests run in a container.
        return Playwright.create(options)
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(chromium))
                                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }
}
