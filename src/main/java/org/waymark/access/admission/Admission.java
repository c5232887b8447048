package org.waymark.access.admission;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in as many requests as can be worked on, before any of them asks the database who it is. The
 * others wait a moment, and are then told that Waymark is busy. Whether Waymark is there ({@code
 * /health}), its style sheets and the page for immediate danger wait for nobody.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class Admission extends OncePerRequestFilter {
    private static final String HEALTH = "/health";
    private static final List<String> AT_ONCE =
            List.of("/waymark/", "/assets/", "/webjars/", "/favicon.ico");

    private final Places places;
    private final BusyAnswers busy;

    Admission(
            BusyAnswers busy,
            @Value("${waymark.admission.places}") int all,
            @Value("${waymark.admission.kept-for-first}") int keptForFirst,
            @Value("${waymark.admission.reading-waits}") Duration readingWaits,
            @Value("${waymark.admission.first-waits}") Duration firstWaits,
            @Value("${waymark.admission.queue}") int queue) {
        this.busy = busy;
        this.places = new Places(all, keptForFirst, readingWaits, firstWaits, queue);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.equals(HEALTH)) sayHealth(response);
        else if (isAtOnce(request, path)) chain.doFilter(request, response);
        else
            try (var place = place(request, path)) {
                if (place == null) busy.answer(request, response, path);
                else chain.doFilter(request, response);
            }
    }

    private Places.@Nullable Place place(HttpServletRequest request, String path) {
        return isReading(request) && !path.equals("/sign-in") ? places.toRead() : places.first();
    }

    private static boolean isAtOnce(HttpServletRequest request, String path) {
        return isReading(request)
                && (path.equals("/danger") || AT_ONCE.stream().anyMatch(path::startsWith));
    }

    private static boolean isReading(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** For who watches over Waymark: it answers, without asking the database. */
    private void sayHealth(HttpServletResponse response) throws IOException {
        var words = "{\"status\":\"UP\",\"busy\":" + places.isFull() + "}";
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
    }
}
