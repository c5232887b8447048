package org.waymark.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's own Chromium, started once for the whole run. It ends with the tests' process. */
final class Chromium {
    private static final ThreadLocal<Browser> STARTED = ThreadLocal.withInitial(Chromium::start);

    private Chromium() {}

    /** One per thread, because Playwright is not made for several. */
    static Browser browser() {
        return STARTED.get();
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
