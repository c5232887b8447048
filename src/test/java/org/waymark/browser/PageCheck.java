package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.waymark.testing.Figures;

/** All that is wrong with a page, said at once. */
final class PageCheck {
    private static final Path PAGES = Path.of("target", "pages");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String AXE =
            """
            tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations'], preload: false})
                .then(r => r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + v.help + ': ' + n.html)))
            """;

    /** -Dwaymark.pictures=all: of a phone as well; none: where nobody will look at them. */
    private static final String PICTURES = System.getProperty("waymark.pictures", "wide");

    private static final Set<String> CHECKED = new ConcurrentSkipListSet<>();
    private static final String FIGURES =
            "Pages checked in the browser (axe, Nu, 320 pixels, keyboard): %d%n";

    private final Page page;
    private final List<String> problems = new ArrayList<>();

    private PageCheck(Page page) {
        this.page = page;
    }

    static void of(Visit visit, String name) {
        var check = new PageCheck(visit.page());
        try {
            Files.createDirectories(PAGES);
            Files.writeString(PAGES.resolve(name + ".html"), visit.html());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Nu.errors(visit.html()).forEach(error -> check.problems.add("Nu: " + error));
        check.look(1280, name);
        check.accessible(visit);
        check.skipLinkFirst();
        check.look(320, name + "-narrow");
        check.fits();
        check.ownFont();
        check.page.setViewportSize(1280, 800);
        CHECKED.add(name);
        Figures.write("pages", FIGURES.formatted(CHECKED.size()));
        assertThat(String.join("\n", check.problems)).as("problems of " + name).isEmpty();
    }

    private void look(int width, String file) {
        page.setViewportSize(width, 800);
        if (!PICTURES.equals("all") && !(PICTURES.equals("wide") && width > 320)) return;
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(PAGES.resolve(file + ".png"))
                        .setFullPage(true));
    }

    /** Of a browser without scripts, the same page in one with them: axe is a script. */
    private void accessible(Visit visit) {
        if (visit.hasScripts()) {
            accessible(page);
            return;
        }
        var context = Chromium.browser().newContext();
        try {
            var same = context.newPage();
            same.route(
                    page.url(),
                    r ->
                            r.fulfill(
                                    new Route.FulfillOptions()
                                            .setContentType("text/html")
                                            .setBody(visit.html())));
            same.navigate(page.url());
            accessible(same);
        } finally {
            Chromium.close(context);
        }
    }

    /** Only what is wrong is worked out: the other results take most of the time. */
    private void accessible(Page shown) {
        shown.evaluate(AxeBuilder.getAxeScript());
        var violations = (List<?>) shown.evaluate(AXE, RULES);
        violations.forEach(v -> problems.add("axe: " + v));
    }

    /** Who goes by keyboard gets past the menu with one key. */
    private void skipLinkFirst() {
        var first =
                page.evaluate(
                        "document.querySelector('a[href], button, input, select, textarea')"
                                + ".getAttribute('href')");
        if (!"#main-content".equals(first)) problems.add("keyboard: the skip link is not first");
    }

    /** The design system's own font is for GOV.UK's services only. */
    private void ownFont() {
        var loaded =
                page.evaluate(
                        "[...document.fonts].some(f => /GDS/.test(f.family) && f.status !=="
                                + " 'unloaded')");
        if (Boolean.TRUE.equals(loaded)) problems.add("font: GDS Transport is used");
    }

    /** No sideways scrolling on a phone, nor at 400 % (WCAG 1.4.10). */
    private void fits() {
        var wide =
                (List<?>)
                        page.evaluate(
                                "document.documentElement.scrollWidth <= innerWidth ? [] :"
                                        + " [...document.querySelectorAll('body *')].filter(e =>"
                                        + " e.getBoundingClientRect().right > innerWidth + 1).map(e =>"
                                        + " e.outerHTML.slice(0, 120))");
        wide.forEach(element -> problems.add("too wide for 320 pixels: " + element));
    }
}
