package org.waymark.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.testing.Moments;

/** One person's browser, with cookies of its own, at a running Waymark. */
public final class Visit implements AutoCloseable {
    private final boolean scripts;
    private final BrowserContext context;
    private final Page page;
    private final String url;
    private @Nullable Response answer;
    private int arrivals;

    private Visit(String url, boolean scripts) {
        this.url = url;
        this.scripts = scripts;
        this.context =
                Chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setBaseURL(url)
                                        .setLocale("en-GB")
                                        .setTimezoneId("Europe/London")
                                        .setReducedMotion(
                                                com.microsoft.playwright.options.ReducedMotion
                                                        .REDUCE)
                                        .setJavaScriptEnabled(scripts));
        this.page = context.newPage();
        page.onResponse(this::remember);
        page.onFrameNavigated(frame -> arrivals++);
    }

    /** Without a slash at the end, such as of {@code Northmoor.area().url()}. */
    public static Visit to(String url) {
        return new Visit(url, true);
    }

    /** A browser whose scripts are off or did not load. */
    public static Visit withoutScripts(String url) {
        return new Visit(url, false);
    }

    /** Everything that Playwright can do, for what has no words here. */
    public Page page() {
        return page;
    }

    public Visit open(String path) {
        page.navigate(url + path);
        return this;
    }

    /** From the next page on, as if it were that moment. */
    public Visit asOf(java.time.Instant moment) {
        page.setExtraHTTPHeaders(java.util.Map.of(Moments.HEADER, moment.toString()));
        return this;
    }

    public Visit signIn(String email, String password) {
        open("/sign-in");
        fill("E-mail address", email);
        fill("Password", password);
        return press("Sign in");
    }

    public Visit fill(String label, String text) {
        return here(() ->
                page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text));
    }

    /** A radio button or a checkbox, by its label. */
    public Visit choose(String label) {
        return here(
                () -> page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check());
    }

    /** A button, by what stands on it; waits for the next page. */
    public Visit press(String button) {
        return click(AriaRole.BUTTON, button);
    }

    /** A link, by its words; waits for the next page. */
    public Visit follow(String link) {
        return click(AriaRole.LINK, link);
    }

    /** Any step that leads to another page, and the wait for it. */
    public Visit arrive(Runnable step) {
        var before = arrivals;
        here(step);
        page.waitForCondition(() -> arrivals > before);
        page.waitForLoadState();
        return this;
    }

    /**
     * A row of a list by the address it leads to, on this page of the list or a later one: the rows
     * of other tests may stand before it.
     */
    public Visit followTo(String path) {
        var row = page.locator("main a[href='%s']".formatted(path));
        while (row.count() == 0) arrive(() -> page.locator("a[rel=next]").click());
        return arrive(() -> row.first().click());
    }

    /** One step by keyboard: the words or the name of what has the focus then. */
    public String tab() {
        page.keyboard().press("Tab");
        return (String)
                page.evaluate("document.activeElement.innerText || document.activeElement.name");
    }

    public String heading() {
        return page.locator("h1").innerText();
    }

    /** What a reader sees in the middle of the page. */
    public String content() {
        return page.locator("main").innerText();
    }

    public int status() {
        return answer().status();
    }

    boolean hasScripts() {
        return scripts;
    }

    /** A header of the answer, by its name in small letters. */
    String header(String name) {
        return answer().headers().getOrDefault(name, "");
    }

    /** The HTML as the server sent it, before any script. */
    String html() {
        return answer().text();
    }

    /**
     * The page is all that every page must be: accessible, valid, readable on a phone; keeps its
     * pictures and HTML in target/pages under this name.
     */
    public Visit check(String name) {
        PageCheck.of(this, name);
        return this;
    }

    @Override
    public void close() {
        Chromium.close(context);
    }

    private Visit click(AriaRole role, String name) {
        var button = page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
        return arrive(button::click);
    }

    /** What is waited for in vain says on which page. */
    private Visit here(Runnable step) {
        try {
            step.run();
            return this;
        } catch (TimeoutError e) {
            var shown = page.locator("body").innerText();
            throw new AssertionError(
                    "On %s (%s): %s".formatted(page.url(), page.title(), shown), e);
        }
    }

    private Response answer() {
        return Objects.requireNonNull(answer, "No page was opened");
    }

    private void remember(Response response) {
        var request = response.request();
        var moved = response.status() >= 300 && response.status() < 400;
        if (request.isNavigationRequest() && !moved && request.frame().equals(page.mainFrame()))
            answer = response;
    }
}
