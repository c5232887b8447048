package org.waymark.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The start from which Java learns what to keep for the next ones (scripts/fast.sh): on a database
 * that is thrown away, as one who signs in and looks around; then it stops.
 */
@Component
class TrainingRun {
    private static final String WHO = "Priya Nair";
    private static final int TIMES = 20;
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final List<String> PAGES =
            List.of(
                    "/work",
                    "/front-door",
                    "/concerns",
                    "/concerns/new",
                    "/danger",
                    "/procedures",
                    "/account");

    private final Environment environment;
    private final Cast cast;

    TrainingRun(Environment environment, Cast cast) {
        this.environment = environment;
        this.cast = cast;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void look(ApplicationReadyEvent ready) throws IOException, InterruptedException {
        if (!environment.getProperty("waymark.training", Boolean.class, false)) return;
        var server = ((WebServerApplicationContext) ready.getApplicationContext()).getWebServer();
        lookAround("http://127.0.0.1:" + (server == null ? 0 : server.getPort()));
        System.exit(0);
    }

    private void lookAround(String site) throws IOException, InterruptedException {
        try (var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            var csrf = CSRF.matcher(get(browser, site + "/sign-in"));
            if (!csrf.find()) throw new IllegalStateException("the sign-in page has no form");
            var form =
                    "email=%s&password=%s&_csrf=%s"
                            .formatted(
                                    coded(cast.get(WHO).email()),
                                    coded(Cast.PASSWORD),
                                    coded(csrf.group(1)));
            browser.send(
                    HttpRequest.newBuilder(URI.create(site + "/sign-in"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
            for (int n = 0; n < TIMES; n++) for (var page : PAGES) get(browser, site + page);
        }
    }

    private static String get(HttpClient browser, String url)
            throws IOException, InterruptedException {
        var answer =
                browser.send(
                        HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200)
            throw new IllegalStateException(url + " answered " + answer.statusCode());
        return answer.body();
    }

    private static String coded(Object value) {
        return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
    }
}
